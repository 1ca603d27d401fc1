import torch
from torch import nn


def assigned(model):
    model.requires_grad = False


def misspelled(model):
    for parameter in model.parameters():
        parameter.require_grad = False


def frozen(model):
    model.requires_grad_(False)


for way in (assigned, misspelled, frozen):
    backbone, head = nn.Linear(2, 2), nn.Linear(2, 1)
    way(backbone)
    model = nn.Sequential(backbone, head)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    before = backbone.weight.clone()
    model(torch.ones(4, 2)).sum().backward()
    optimizer.step()
    moved = not backbone.weight.equal(before)
    print(f"{way.__name__:10} weight moved: {moved}")
