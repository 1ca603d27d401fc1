import torch
from by_replacement import Adapted
from torch import nn


def freeze(model):
    model.requires_grad_(False)


def adapt(model):
    model[0] = Adapted(model[0])


def new_head(model):
    model[1] = nn.Linear(8, 2)


def trained_by(*steps):
    """Return the trainable parameters that the optimizer holds."""
    model = nn.Sequential(nn.Linear(8, 8), nn.Linear(8, 10))
    optimizer = None
    for step in steps:
        if step == "optimizer":
            optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
        else:
            step(model)
    held = {id(p) for p in optimizer.param_groups[0]["params"]}
    named = model.named_parameters()
    return [n for n, p in named if p.requires_grad and id(p) in held]


print("right:          ", trained_by(freeze, adapt, new_head, "optimizer"))
print("frozen too late:", trained_by(adapt, freeze, new_head, "optimizer"))
print("optimizer first:", trained_by(freeze, "optimizer", adapt, new_head))
print("not frozen:     ", trained_by(adapt, "optimizer"))
