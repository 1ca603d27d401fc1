import torch
from torch import nn

model = nn.Sequential(nn.LazyLinear(400), nn.ReLU(), nn.LazyLinear(10))


def initialize(module):
    if isinstance(module, nn.Linear):
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        nn.init.zeros_(module.bias)


try:
    nn.init.zeros_(model[0].bias)
except ValueError as error:
    print(type(error).__name__ + ":", str(error).partition(" in <")[0])
try:
    model.apply(initialize)
except RuntimeError as error:
    print(type(error).__name__ + ":", str(error).partition(". ")[0])

model[0].reset_parameters()  # says nothing, does nothing
print("after reset_parameters():", type(model[0].weight).__name__)

torch.manual_seed(0)
with torch.no_grad():
    model(torch.zeros(1, 200))
model.apply(initialize)
print("after the dry run:", type(model[0].weight).__name__)
print(f"std {model[0].weight.std().item():.1f}")
