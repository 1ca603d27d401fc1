import torch
import torch.nn.functional as F
from torch import nn

pools = [  # layer, function, arguments
    ("MaxPool", "max_pool", (2,)),
    ("AvgPool", "avg_pool", (2,)),
    ("LPPool", "lp_pool", (2, 2)),
    ("AdaptiveAvgPool", "adaptive_avg_pool", (1,)),
    ("AdaptiveMaxPool", "adaptive_max_pool", (1,)),
]
torch.manual_seed(0)
inputs = [torch.rand(1, 2, *[6] * d) for d in (1, 2, 3)]
print("pool                 1d    2d    3d")
for layer, function, arguments in pools:
    row = f"{layer:<17}"
    for d, x in enumerate(inputs, start=1):
        by_layer = getattr(nn, f"{layer}{d}d")(*arguments)(x)
        by_function = getattr(F, f"{function}{d}d")(x, *arguments)
        same = torch.equal(by_layer, by_function)
        row += f"{same!s:>6}"
    print(row)

for function in ("max_pool", "adaptive_max_pool"):
    row = f"{function:<17}"
    for d, x in enumerate(inputs, start=1):
        values = getattr(F, f"{function}{d}d")(x, 2)
        pool = getattr(F, f"{function}{d}d_with_indices")
        with_indices, indices = pool(x, 2)
        found = x.flatten(2).gather(2, indices.flatten(2)).view_as(values)
        same = torch.equal(values, with_indices)
        there = torch.equal(values, found)  # the indices tell where they stood
        row += f"{same and there!s:>6}"
    print(row)
