import torch
from torch import nn

WIDTH = 256
DEPTH = 16


def size_by_depth(initialize):
    torch.manual_seed(0)
    x = torch.randn(128, WIDTH)
    sizes = []
    for _ in range(DEPTH):
        weight = initialize(torch.empty(WIDTH, WIDTH))
        x = torch.relu(x @ weight.T)
        sizes.append(x.pow(2).mean().sqrt().item())
    return sizes


def small(weight):
    return nn.init.trunc_normal_(weight, std=0.02, a=-0.04, b=0.04)


def large(weight):
    return nn.init.normal_(weight, std=0.15)


def orthogonal(weight):
    return nn.init.orthogonal_(weight, gain=2**0.5)


for scheme in (small, large, orthogonal):
    numbers = " ".join(f"{size:.0e}" for size in size_by_depth(scheme))
    print(f"{scheme.__name__:10} {numbers}")
