import torch
from torch import nn
from torch.nn.utils import parametrize


class Exp(nn.Module):
    def forward(self, v):
        return v.exp()


class ExpWithInverse(Exp):
    def right_inverse(self, w):
        # Not every w is exp of something: take the nearest that is.
        return w.clamp(min=1e-6).log()


def start_of(rule):
    layer = nn.Linear(3, 1)
    with torch.no_grad():
        layer.weight.copy_(torch.tensor([[0.5, 2.0, -1.0]]))
    parametrize.register_parametrization(layer, "weight", rule)
    return layer


for rule in (Exp(), ExpWithInverse()):
    layer = start_of(rule)
    numbers = [round(number, 3) for number in layer.weight[0].tolist()]
    print(f"{type(rule).__name__:15}", numbers)

layer = start_of(Exp())
try:
    layer.weight = torch.ones(1, 3)
except RuntimeError as error:
    print("RuntimeError:", error)

try:
    layer.weight = nn.Parameter(torch.ones(1, 3))
except KeyError as error:
    print("KeyError:", error)
