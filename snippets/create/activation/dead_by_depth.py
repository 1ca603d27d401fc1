import torch
from torch import nn


def dead_units(activation, bias, depth=8, width=100):
    torch.manual_seed(0)
    x = torch.randn(256, width)
    counts = []
    for _ in range(depth):
        linear = nn.Linear(width, width)
        nn.init.kaiming_normal_(linear.weight, nonlinearity="relu")
        nn.init.constant_(linear.bias, bias)
        before = linear(x)
        slope = torch.autograd.grad(activation(before).sum(), before)[0]
        counts.append(int((slope == 0).all(dim=0).sum()))  # for all 256 samples
        x = activation(before).detach()
    return counts


for name, activation, bias in [
    ("ReLU", nn.ReLU(), 0.0),
    ("ReLU, bias -1", nn.ReLU(), -1.0),
    ("LeakyReLU, bias -1", nn.LeakyReLU(), -1.0),
    ("GELU, bias -1", nn.GELU(), -1.0),
]:
    counts = dead_units(activation, bias)
    print(f"{name:19}", " ".join(f"{count:3}" for count in counts))
