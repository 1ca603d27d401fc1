from copy import deepcopy

import torch
from torch import nn


@torch.no_grad()
def step(parameters, lr, weight_decay):
    for p in parameters:
        if p.grad is not None:
            p -= lr * (p.grad + weight_decay * p)


# the check
torch.manual_seed(0)
wrong = []
for lr, weight_decay in [(0.1, 0.5), (0.1, 0.0), (1.0, 0.5)]:
    ours = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
    ours.register_parameter("unused", nn.Parameter(torch.ones(2)))
    theirs = deepcopy(ours)
    sgd = torch.optim.SGD(theirs.parameters(), lr, weight_decay=weight_decay)
    for _ in range(3):
        for model in (ours, theirs):
            model(torch.ones(5, 3)).sum().backward()  # grad adds up
            model[0].bias.requires_grad_(False)  # its grad stays
        step(ours.parameters(), lr, weight_decay)
        sgd.step()
    for name, p in ours.named_parameters():
        if not torch.allclose(p, theirs.get_parameter(name)):
            wrong.append(f"{name} with lr {lr}, weight_decay {weight_decay}")
if wrong:
    print("not yet: another value than SGD's in", wrong[0])
else:
    print("solved")
