from copy import deepcopy

import torch
from torch import nn


def step(parameters, lr):
    for p in parameters:
        if p.grad is not None:
            p -= lr * p.grad


torch.manual_seed(0)
ours = nn.Linear(3, 1)
theirs = deepcopy(ours)
ours(torch.ones(5, 3)).sum().backward()
theirs(torch.ones(5, 3)).sum().backward()

try:
    step(ours.parameters(), lr=0.1)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

try:
    ours.weight[0] = 0.0
except RuntimeError as error:
    print(f"RuntimeError: {error}")

with torch.no_grad():
    step(ours.parameters(), lr=0.1)
torch.optim.SGD(theirs.parameters(), lr=0.1).step()
print("same weight:", torch.allclose(ours.weight, theirs.weight))
