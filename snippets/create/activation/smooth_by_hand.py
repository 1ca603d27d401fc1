import math

import torch
from torch import nn


def gelu(x, approximate="none"):
    if approximate == "tanh":
        inner = math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)
        return x * (1 + torch.tanh(inner)) / 2
    return x * (1 + torch.erf(x / math.sqrt(2))) / 2


def silu(x):
    return x * torch.sigmoid(x)


def hardswish(x):
    return x * (x + 3).clamp(0, 6) / 6


def softplus(x, beta=1.0, threshold=20.0):
    scaled = beta * x
    soft = torch.log1p(torch.exp(scaled)) / beta
    return torch.where(scaled > threshold, x, soft)


def mish(x):
    return x * torch.tanh(softplus(x))


def glu(x, dim=-1):
    a, b = x.chunk(2, dim)
    return a * torch.sigmoid(b)


x = torch.linspace(-5, 5, 42)
print(torch.allclose(gelu(x, "tanh"), nn.GELU("tanh")(x), atol=1e-6))
print(torch.allclose(softplus(x, 2), nn.Softplus(2)(x), atol=1e-6))
print(torch.allclose(glu(x), nn.GLU()(x), atol=1e-6))
