from collections import Counter
from itertools import chain

import torch
from torch import nn


def places(model):
    """Count parameters and buffers by device and dtype."""
    tensors = chain(model.parameters(), model.buffers())
    return Counter((str(t.device), t.dtype) for t in tensors)


model = nn.Sequential(nn.Linear(4, 4), nn.BatchNorm1d(4), nn.Linear(4, 4))
print(places(model))
model[0].to("meta")
model[2].to(torch.bfloat16)
for (device, dtype), count in places(model).items():
    print(f"{count} on {device}, {dtype}")
print("the first parameter is on", next(model.parameters()).device)
