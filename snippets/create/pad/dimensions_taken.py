import torch
from torch import nn

kinds = ["Zero", "Constant", "Reflection", "Replication", "Circular"]
print("layer         1    2    3    4    5    6")
for dims in (1, 2, 3):
    for kind in kinds:
        make = getattr(nn, f"{kind}Pad{dims}d")
        layer = make(1, 0.0) if kind == "Constant" else make(1)
        cells = ""
        for number in range(1, 7):
            try:
                layer(torch.zeros([3] * number))
                cells += "  yes"
            except (RuntimeError, ValueError):
                cells += "    ·"
        print(f"{kind + str(dims) + 'd':<13}{cells[1:]}")
