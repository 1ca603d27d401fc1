import torch
from torch import nn

WIDTH = 256
DEPTH = 16


def size_by_depth(initialize):
    torch.manual_seed(0)
    x = torch.randn(128, WIDTH)
    sizes = []
    for _ in range(DEPTH):
        layer = nn.Linear(WIDTH, WIDTH, bias=False)
        initialize(layer.weight)
        x = torch.relu(layer(x))
        sizes.append(x.pow(2).mean().sqrt().item())
    return sizes


def default(weight):
    pass


def xavier(weight):
    nn.init.xavier_normal_(weight)


def kaiming(weight):
    nn.init.kaiming_normal_(weight, nonlinearity="relu")


for scheme in (default, xavier, kaiming):
    numbers = " ".join(f"{size:.0e}" for size in size_by_depth(scheme))
    print(f"{scheme.__name__:8} {numbers}")
