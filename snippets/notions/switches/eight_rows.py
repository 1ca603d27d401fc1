from itertools import product

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 4) + 1  # (batch, features)
print("mode  │ grad mode │ weights │ dropout │ statistics │ graph")
print("──────┼───────────┼─────────┼─────────┼────────────┼──────")

for training, enabled, free in product((True, False), repeat=3):
    norm = nn.BatchNorm1d(4)
    model = nn.Sequential(norm, nn.Linear(4, 4), nn.Dropout())
    model.train(training)
    model.requires_grad_(free)
    with torch.set_grad_enabled(enabled):
        y = model(x)

    cells = [
        "train" if training else "eval ",
        "enabled  " if enabled else "no_grad  ",
        "free   " if free else "frozen ",
        "drops  " if y.eq(0).any() else "-      ",
        "move      " if norm.running_mean.any() else "-         ",
        "built" if y.requires_grad else "-",
    ]
    print(" │ ".join(cells))
