import torch
import torch.nn.functional as F
from torch import nn

modes = {
    "Zero": "constant",
    "Constant": "constant",
    "Reflection": "reflect",
    "Replication": "replicate",
    "Circular": "circular",
}
print("layer         1    2    3    4    5    6")
for dims in (1, 2, 3):
    pads = (1, 2, 0, 1, 2, 2)[: 2 * dims]
    for kind, mode in modes.items():
        value = [7.0] if kind == "Constant" else []
        layer = getattr(nn, f"{kind}Pad{dims}d")(pads, *value)
        cells = ""
        for number in range(1, 7):
            x = torch.arange(3.0**number).reshape([3] * number)
            try:
                same = torch.equal(layer(x), F.pad(x, pads, mode, *value))
                cells += "  yes" if same else "other"
            except (RuntimeError, ValueError):
                cells += "    ·"
        print(f"{kind + str(dims) + 'd':<13}{cells[1:]}")
