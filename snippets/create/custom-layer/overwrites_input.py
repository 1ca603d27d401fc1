import torch
from torch import nn


class Overwrites(nn.Module):
    def forward(self, x):
        x -= x.mean(-1, keepdim=True)
        return x


class Cured(nn.Module):
    def forward(self, x):
        return x - x.mean(-1, keepdim=True)


def residual(layer, x):
    return x + layer(x)


for layer in (Overwrites(), Cured()):
    x = torch.tensor([1.0, 3.0])
    print(type(layer).__name__)
    print("  residual:", residual(layer, x).tolist(), "x is now", x.tolist())
    leaf = torch.tensor([1.0, 3.0], requires_grad=True)
    for given in (leaf, leaf.sigmoid()):
        try:
            layer(given).sum().backward()
            print("  backward passes")
        except RuntimeError as error:
            print(f"  RuntimeError: {str(error).splitlines()[0]}")
