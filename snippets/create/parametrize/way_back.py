import torch
from torch import nn
from torch.nn.utils import parametrizations, parametrize


def positive_layer():
    layer = nn.Linear(2, 1, bias=False)
    nn.init.zeros_(layer.weight)
    parametrize.register_parametrization(layer, "weight", nn.Softplus())
    return layer


remove = parametrize.remove_parametrizations
for leave in (True, False):
    layer = positive_layer()
    original = layer.parametrizations.weight.original
    remove(layer, "weight", leave_parametrized=leave)
    numbers = [round(number, 3) for number in layer.weight[0].tolist()]
    print(f"leave_parametrized={leave}:", type(layer).__name__, numbers)
    print("the old parameter:", layer.weight is original)

layer = parametrizations.weight_norm(nn.Linear(2, 1, bias=False))
try:
    remove(layer, "weight", leave_parametrized=False)
except ValueError as error:
    print("ValueError:", error)

optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
remove(layer, "weight")
held = optimizer.param_groups[0]["params"]
print("optimizer holds it:", any(p is layer.weight for p in held))
