from copy import deepcopy

import torch
from torch import nn


@torch.no_grad()
def step(parameters, lr, weight_decay):
    for p in parameters:
        p -= lr * (p.grad + weight_decay * p)


# the check
torch.manual_seed(0)
ours = nn.Linear(3, 1)
theirs = deepcopy(ours)
for model in (ours, theirs):
    model(torch.ones(5, 3)).sum().backward()
step(ours.parameters(), lr=0.1, weight_decay=0.5)
torch.optim.SGD(theirs.parameters(), lr=0.1, weight_decay=0.5).step()
if torch.allclose(ours.weight, theirs.weight):
    print("solved")
else:
    off = (ours.weight - theirs.weight).abs().max().item()
    print(f"not yet: wanted the weight of SGD, got one that is {off:.2f} off")
