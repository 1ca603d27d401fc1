import torch
from torch import nn


def assigned(module):
    module.requires_grad = False


def misspelled(module):
    for parameter in module.parameters():
        parameter.require_grad = False


def frozen(module):
    module.requires_grad_(False)


for way in (assigned, misspelled, frozen):
    backbone = nn.Linear(2, 2)
    model = nn.Sequential(backbone, nn.Linear(2, 1))
    way(backbone)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    before = backbone.weight.clone()
    model(torch.ones(4, 2)).sum().backward()
    optimizer.step()
    moved = not backbone.weight.equal(before)
    print(f"{way.__name__:10} weight moved: {moved}")
