import torch
from torch import nn


def new():
    return nn.Sequential(nn.LazyConv2d(8, 3), nn.Flatten(), nn.LazyLinear(10))


def count(model):
    return sum(parameter.numel() for parameter in model.parameters())


model = new()
print(model[2])
try:
    count(model)
except ValueError as error:
    print("ValueError:", str(error).replace(". ", ".\n"))
lazy = [n for n, p in model.named_parameters() if nn.parameter.is_lazy(p)]
print(lazy)

moved = new().to("meta")  # the parameters are lazy no more, and empty
print("moved to meta:", count(moved))

with torch.device("meta"):
    built = new()
    built(torch.empty(1, 3, 32, 32))
print("built and called on meta:", count(built))
