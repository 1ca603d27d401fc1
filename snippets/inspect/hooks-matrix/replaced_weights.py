import torch
from count_hooks import table
from torch import nn

x = torch.ones(3, 2)


def to(model, hear):
    hear(model.watched)
    model.to(torch.float64)
    model(x.double()).sum().backward()


def load(model, hear):
    hear(model.watched)
    model.load_state_dict(model.state_dict())
    model(x).sum().backward()


def assign(model, hear):
    hear(model.watched)
    model.load_state_dict(model.state_dict(), assign=True)
    model(x).sum().backward()


def norm(model, hear):
    hear(model.watched)
    nn.utils.parametrizations.weight_norm(model.watched)
    model(x).sum().backward()


def swap(model, hear):
    hear(model.watched)
    model.set_submodule("watched", type(model.watched)(2, 2))
    model(x).sum().backward()


print(table(to, load, assign, norm, swap))
