import warnings

import torch
from torch import nn


def rates(scheduler_first):
    """Return the learning rates that four steps were taken with."""
    weight = nn.Parameter(torch.ones(1))
    optimizer = torch.optim.SGD([weight], lr=0.8)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
    used = []
    for _ in range(4):
        weight.grad = torch.ones(1)
        if scheduler_first:
            scheduler.step()
        used.append(optimizer.param_groups[0]["lr"])
        optimizer.step()
        if not scheduler_first:
            scheduler.step()
    return used


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("scheduler first:", rates(scheduler_first=True))
print("optimizer first:", rates(scheduler_first=False))
for warning in caught:
    print("UserWarning:", str(warning.message).partition(". ")[0])
