import torch
from torch import nn


def sigmoid(x):
    return 1 / (1 + torch.exp(-x))


def log_sigmoid(x):
    return x.clamp(max=0) - torch.log1p(torch.exp(-x.abs()))


def tanh(x):
    return 2 * sigmoid(2 * x) - 1


def hardtanh(x, min_val=-1.0, max_val=1.0):
    return x.clamp(min_val, max_val)


def hardsigmoid(x):
    return (x + 3).clamp(0, 6) / 6


def softsign(x):
    return x / (1 + x.abs())


x = torch.linspace(-5, 5, 41)
print(torch.allclose(log_sigmoid(x), nn.LogSigmoid()(x), atol=1e-6))
print(torch.allclose(hardtanh(x, -2, 3), nn.Hardtanh(-2, 3)(x)))
