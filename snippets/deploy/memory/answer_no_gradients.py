from copy import deepcopy

import torch
from torch import nn


def step_in_backward(model, lr):
    @torch.no_grad()
    def step(parameter):
        parameter -= lr * parameter.grad
        parameter.grad = None

    for parameter in model.parameters():
        if parameter.requires_grad:
            parameter.register_post_accumulate_grad_hook(step)


# the check
def fault(theirs, lr):
    ours = deepcopy(theirs)
    step_in_backward(ours, lr)
    optimizer = torch.optim.SGD(theirs.parameters(), lr)
    for _ in range(2):
        ours(torch.ones(5, 3)).pow(2).sum().backward()
        if any(p.grad is not None for p in ours.parameters()):
            return "a gradient is left after backward()"
        theirs.zero_grad()
        theirs(torch.ones(5, 3)).pow(2).sum().backward()
        optimizer.step()
    pairs = zip(ours.parameters(), theirs.parameters(), strict=True)
    same = all(torch.allclose(a, b) for a, b in pairs)
    return None if same else "the weights differ from those of SGD"


frozen = nn.Sequential(nn.Linear(3, 3).requires_grad_(False), nn.Linear(3, 1))
tied = nn.Sequential(nn.Linear(3, 3), nn.Tanh(), nn.Linear(3, 3))
tied[2].weight = tied[0].weight
found = fault(nn.Linear(3, 1), 0.01) or fault(frozen, 0.02)
found = found or fault(tied, 0.03)
print(f"not yet: {found}" if found else "solved")
