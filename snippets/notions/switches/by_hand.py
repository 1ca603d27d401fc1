# --8<-- [start:switches]
from contextlib import contextmanager

import torch
from torch import nn


def set_mode(module, mode):
    module.training = mode
    for child in module.children():
        child.train(mode)


@contextmanager
def without_graph():
    before = torch.is_grad_enabled()
    torch.set_grad_enabled(False)
    try:
        yield
    finally:
        torch.set_grad_enabled(before)


def set_requires_grad(module, flag):
    for parameter in module.parameters():
        parameter.requires_grad = flag


# --8<-- [end:switches]


# --8<-- [start:run]
def state(model, output):
    modes = [module.training for module in model.modules()]
    flags = [parameter.requires_grad for parameter in model.parameters()]
    return modes, output.requires_grad, flags


x = torch.ones(1, 2)
ours = nn.Sequential(nn.Linear(2, 2), nn.Sequential(nn.Dropout()))
set_mode(ours, False)
with without_graph():
    y = ours(x)
set_requires_grad(ours, False)
print("by hand:", state(ours, y))

theirs = nn.Sequential(nn.Linear(2, 2), nn.Sequential(nn.Dropout()))
theirs.eval()
with torch.no_grad():
    y = theirs(x)
theirs.requires_grad_(False)
print("torch:  ", state(theirs, y))
# --8<-- [end:run]
