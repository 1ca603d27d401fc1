import torch
from torch import nn


class Strict(nn.Module):
    def forward(self, x, scale=1.0):
        return x * scale


class Tolerant(nn.Module):
    def forward(self, x, **options):
        return x * options.get("scale", 1.0)


x = torch.ones(2)
print("Tolerant:", Tolerant()(x, scael=3.0))
try:
    Strict()(x, scael=3.0)
except TypeError as error:
    print(f"TypeError: {error}")
print("spelled right:", Strict()(x, scale=3.0))
