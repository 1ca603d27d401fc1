import warnings

import torch
from torch import nn


def train(wait):
    weight = nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.SGD([weight], lr=0.8)
    scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
    scaler = torch.amp.GradScaler("cpu")
    for slope in (float("inf"), 1.0):  # the first step is skipped
        optimizer.zero_grad()
        scaler.scale(weight.sum() * slope).backward()
        scale = scaler.get_scale()
        scaler.step(optimizer)
        scaler.update()
        skipped = scaler.get_scale() < scale
        if not (wait and skipped):
            scheduler.step()
    return weight.item()


for wait in (False, True):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(f"wait={wait!s:5} weight {train(wait):.1f}", end="")
    print("  warnings:", len(caught))
