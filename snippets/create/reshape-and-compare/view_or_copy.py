import torch
from torch import nn

flatten = nn.Flatten()
for name, x in [
    ("contiguous", torch.zeros(2, 3, 4)),
    ("transposed", torch.zeros(2, 4, 3).transpose(1, 2)),
]:
    flat = flatten(x)
    flat[0, 0] = 1.0
    print(f"{name}: the input changed too: {x[0, 0, 0].item() == 1}")
    try:
        x.view(2, 12)
    except RuntimeError as error:
        print("    RuntimeError:", error)
