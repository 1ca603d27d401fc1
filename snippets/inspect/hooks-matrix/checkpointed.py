import torch
from count_hooks import table
from torch import nn
from torch.utils.checkpoint import checkpoint

x = torch.ones(3, 2, requires_grad=True)


def inside(model, hear, use_reentrant=False):
    hear(model.watched)
    checkpoint(model, x, use_reentrant=use_reentrant).sum().backward()


def end(model, hear, use_reentrant=False):
    hear(model.watched)
    part = nn.Sequential(model.first, model.watched)
    y = checkpoint(part, x, use_reentrant=use_reentrant)
    model.last(y).sum().backward()


def inside_r(model, hear):
    inside(model, hear, use_reentrant=True)


def end_r(model, hear):
    end(model, hear, use_reentrant=True)


def data_r(model, hear):
    hear(model.watched)
    y = checkpoint(model, x.detach(), use_reentrant=True)
    y.sum().backward()


print(table(inside, end, inside_r, end_r, data_r))
