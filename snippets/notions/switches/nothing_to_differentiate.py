import torch
from torch import nn

x = torch.ones(1, 2)


def frozen(model):
    return model.requires_grad_(False)(x).sum()


def under_no_grad(model):
    with torch.no_grad():
        return model(x).sum()


def rebuilt(model):
    return torch.tensor(model(x).sum().item())


def connected(model):
    return model(x).sum()


for way in (frozen, under_no_grad, rebuilt, connected):
    print(way.__name__)
    try:
        way(nn.Linear(2, 1)).backward()
        print("  no error")
    except RuntimeError as error:
        print("  RuntimeError:", error)
