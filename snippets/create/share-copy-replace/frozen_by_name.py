from collections import OrderedDict

import torch
from torch import nn


def set_trainable(model, *names):
    """Train the layers with these names, and freeze the rest."""
    for name, parameter in model.named_parameters():
        train = any(name.startswith(f"{layer}.") for layer in names)
        parameter.requires_grad_(train)
        if not train:
            parameter.grad = None  # an old gradient would still move it


def changed_by_a_step(model, optimizer):
    before = {name: p.detach().clone() for name, p in model.named_parameters()}
    optimizer.zero_grad()
    model(torch.ones(1, 2)).square().sum().backward()
    optimizer.step()
    after = model.named_parameters()
    return [name for name, p in after if not torch.equal(p, before[name])]


if __name__ == "__main__":
    torch.manual_seed(0)
    names = ["layer1", "layer10", "head"]
    layers = [(name, nn.Linear(2, 2, bias=False)) for name in names]
    model = nn.Sequential(OrderedDict(layers))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    for chosen in (["head"], ["head", "layer1"], ["layer1", "layer10"]):
        set_trainable(model, *chosen)
        print("train", chosen, "->", changed_by_a_step(model, optimizer))
