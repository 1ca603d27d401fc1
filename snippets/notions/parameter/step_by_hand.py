from copy import deepcopy

import torch
from torch import nn

ours = nn.Linear(3, 1)
theirs = deepcopy(ours)
for model in (ours, theirs):
    model(torch.ones(5, 3)).sum().backward()
torch.optim.SGD(theirs.parameters(), lr=0.1).step()


def step(model):
    for p in model.parameters():
        p -= 0.1 * p.grad


try:
    step(ours)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

with torch.no_grad():
    step(ours)
print("same weight:", torch.allclose(ours.weight, theirs.weight))
