from contextlib import nullcontext
from weakref import WeakSet

import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 1), nn.Dropout()).eval()
for name, context in {
    "eval()": nullcontext(),
    "eval() and no_grad()": torch.no_grad(),
}.items():
    total, batches = torch.tensor(0.0), WeakSet()
    with context:
        for _ in range(4):
            batches.add(x := torch.ones(2, 3))
            total += model(x).sum()
            del x
    print(name)
    print("  graph:", total.requires_grad)
    print("  batches alive:", len(batches))
