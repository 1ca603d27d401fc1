from math import ceil, floor

import torch
from torch import nn

for size in (5, 6, 7, 8):
    x = torch.zeros(1, size)
    down = nn.MaxPool1d(3, stride=2)(x).shape[-1]
    up = nn.MaxPool1d(3, stride=2, ceil_mode=True)(x).shape[-1]
    steps = (size - 3) / 2
    equal = (down, up) == (floor(steps) + 1, ceil(steps) + 1)
    print(f"size {size}: floor {down}, ceil {up}, equal: {equal}")

x = torch.zeros(1, 3)
pool = nn.MaxPool1d(1, stride=3, ceil_mode=True)
print("a window past the end is dropped:", pool(x).shape[-1])
