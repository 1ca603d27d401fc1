import torch
from torch import nn


def tanhshrink(x):
    return x - torch.tanh(x)


def hardshrink(x, lambd=0.5):
    return torch.where(x.abs() <= lambd, 0.0, x)


def softshrink(x, lambd=0.5):
    return x.sign() * (x.abs() - lambd).clamp(min=0)


x = torch.linspace(-5, 5, 41)
print(torch.allclose(tanhshrink(x), nn.Tanhshrink()(x), atol=1e-6))
print(torch.allclose(hardshrink(x, 2.0), nn.Hardshrink(2.0)(x)))
print(torch.allclose(softshrink(x, 2.0), nn.Softshrink(2.0)(x)))
