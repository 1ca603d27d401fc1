from contextlib import nullcontext
from weakref import WeakSet

import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 1), nn.Dropout())
model.eval()
contexts = {
    "eval()": nullcontext(),
    "eval() and no_grad()": torch.no_grad(),
}
for name, context in contexts.items():
    total = torch.tensor(0.0)
    batches = WeakSet()  # holds a batch as long as something else does
    with context:
        for _ in range(4):
            x = torch.ones(2, 3)
            batches.add(x)
            total += model(x).sum()
            del x
    print(name)
    print("  graph:", total.requires_grad)
    print("  batches alive:", len(batches))
