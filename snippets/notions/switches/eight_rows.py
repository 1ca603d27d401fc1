from itertools import product

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 4) + 1  # (batch, features)
print("mode  │ grad mode │ weights │ dropout │ statistics │ graph")
print("──────┼───────────┼─────────┼─────────┼────────────┼──────")

for mode, grad_mode, free in product((True, False), repeat=3):
    norm, linear, dropout = nn.BatchNorm1d(4), nn.Linear(4, 4), nn.Dropout()
    model = nn.Sequential(norm, linear, dropout)
    model.train(mode).requires_grad_(free)
    with torch.set_grad_enabled(grad_mode):
        y = model(x)

    print("train" if mode else "eval ", end=" │ ")
    print("enabled  " if grad_mode else "no_grad  ", end=" │ ")
    print("free   " if free else "frozen ", end=" │ ")
    print("drops  " if y.eq(0).any() else "-      ", end=" │ ")
    print("move      " if norm.running_mean.any() else "-         ", end=" │ ")
    print("built" if y.requires_grad else "-")
