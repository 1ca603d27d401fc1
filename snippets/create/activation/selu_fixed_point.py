import torch
from torch import nn


def after(depth, init, start):
    torch.manual_seed(0)
    x = start(torch.randn(500, 500))
    for _ in range(depth):
        layer = nn.Linear(500, 500)
        nn.init.zeros_(layer.bias)
        init(layer.weight)
        x = torch.selu(layer(x))
    return f"mean {round(x.mean().item(), 1) + 0.0}, std {x.std().item():.1f}"


def lecun_normal(weight):
    nn.init.kaiming_normal_(weight, nonlinearity="linear")


def for_relu(weight):
    nn.init.kaiming_normal_(weight, nonlinearity="relu")


with torch.no_grad():
    for start in (lambda x: x, lambda x: 0.5 * x + 0.3):
        print("LeCun normal:", after(0, lecun_normal, start), "to", end=" ")
        print(after(30, lecun_normal, start))
    print("for ReLU:", after(12, for_relu, lambda x: x))
