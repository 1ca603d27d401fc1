from typing import Any

import torch
from torch import nn


def assign(a, b):
    b.weight = a.weight


def share_data(a, b):
    b.weight.data = a.weight.data


def copy_values(a, b):
    with torch.no_grad():
        b.weight.copy_(a.weight)


print(f"{'':12} parameters  one memory  moved by a step")
for tie in (assign, share_data, copy_values):
    torch.manual_seed(0)
    model: Any = nn.Sequential(nn.Linear(3, 3), nn.Tanh(), nn.Linear(3, 3))
    tie(model[0], model[2])
    weights = [p for p in model.parameters() if p.dim() == 2]
    memory = model[0].weight.data_ptr() == model[2].weight.data_ptr()

    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    before = model[2].weight.detach().clone()
    model(torch.ones(2, 3)).sum().backward()
    optimizer.step()
    moved = (model[2].weight - before).abs().max().item()
    print(f"{tie.__name__:12} {len(weights):10}  {memory!s:10}  {moved:15.1f}")
