import torch
from torch import nn


def after(depth, nonlinearity, mean, std):
    torch.manual_seed(0)
    x = mean + std * torch.randn(500, 500)
    for _ in range(depth):
        layer = nn.Linear(500, 500)
        nn.init.zeros_(layer.bias)
        nn.init.kaiming_normal_(layer.weight, nonlinearity=nonlinearity)
        x = torch.selu(layer(x))
    mean = round(x.mean().item(), 1) + 0.0  # no -0.0
    return f"mean {mean}, std {x.std().item():.1f}"


with torch.no_grad():
    print("linear, from mean 0.0, std 1.0:", after(30, "linear", 0.0, 1.0))
    print("linear, from mean 0.3, std 0.5:", after(30, "linear", 0.3, 0.5))
    print("relu,   from mean 0.0, std 1.0:", after(12, "relu", 0.0, 1.0))
    print("selu,   from mean 0.0, std 1.0:", after(12, "selu", 0.0, 1.0))
