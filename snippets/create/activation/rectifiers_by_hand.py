import torch
from torch import nn


def threshold(x, threshold, value):  # threshold(x, 0, 0) is ReLU
    return torch.where(x <= threshold, value, x)


def relu6(x):
    return x.clamp(0, 6)


def leaky_relu(x, negative_slope=0.01):  # PReLU and RReLU: another slope
    return torch.where(x > 0, x, negative_slope * x)


def elu(x, alpha=1.0):
    return torch.where(x > 0, x, alpha * torch.expm1(x.clamp(max=0)))


def selu(x):
    return 1.0507009873554805 * elu(x, 1.6732632423543772)


def celu(x, alpha=1.0):
    bend = alpha * torch.expm1(x.clamp(max=0) / alpha)
    return torch.where(x > 0, x, bend)


x = torch.linspace(-5, 5, 41)
print(torch.allclose(threshold(x, 0, 0), nn.ReLU()(x)))
print(torch.allclose(leaky_relu(x, 0.25), nn.PReLU()(x)))
print(torch.allclose(celu(x, 2.0), nn.CELU(2.0)(x), atol=1e-6))
