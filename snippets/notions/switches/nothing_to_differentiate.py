import torch
from torch import nn

x = torch.ones(1, 2)


def all_frozen(model):
    model.requires_grad_(False)
    return model(x).sum()


def under_no_grad(model):
    with torch.no_grad():
        return model(x).sum()


def made_from_a_number(model):
    return torch.tensor(model(x).sum().item())


def connected(model):
    return model(x).sum()


for way in (all_frozen, under_no_grad, made_from_a_number, connected):
    loss = way(nn.Linear(2, 1))
    print(way.__name__)
    try:
        loss.backward()
        print("  no error")
    except RuntimeError as error:
        print("  RuntimeError:", error)
