from copy import deepcopy

import torch
from saved_by_module import SavedBytes
from torch import nn


# your turn
def largest_batch(model, width, budget):
    """The most rows for which model(x) saves at most budget bytes."""
    sizes = []
    for rows in (2, 3):
        saved = SavedBytes(copied := deepcopy(model))
        with saved.hooks:
            copied(torch.ones(rows, width))
        sizes.append(sum(saved.bytes.values()))
    each = sizes[1] - sizes[0]  # the rest is constant: BatchNorm's
    return 2 + (budget - sizes[0]) // each


# the check
def really_saved(model, rows, width):
    saved = SavedBytes(model)
    with saved.hooks:
        model(torch.ones(rows, width))
    return sum(saved.bytes.values())


verdict = "solved"
for middle in (nn.ReLU(), nn.BatchNorm1d(512), nn.LayerNorm(512)):
    model = nn.Sequential(nn.Linear(8, 512), middle, nn.Tanh())
    for budget in (100_000, 1_000_000):
        rows = largest_batch(model, width=8, budget=budget)
        for more in (0, 1):
            size = really_saved(deepcopy(model), rows + more, 8)
            if (size > budget) != (more == 1):
                verdict = f"not yet: {rows + more} rows, {size} bytes"
print(verdict)
