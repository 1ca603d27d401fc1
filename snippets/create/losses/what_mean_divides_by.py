import warnings

import torch
from cases import CASES, make, value
from torch import nn

warnings.filterwarnings("ignore", "reduction: 'mean'")  # of KLDivLoss
print(f"{'loss':25}  {'none':7}  sum/mean  batchmean")
for kind, case in CASES.items():
    name = kind.__name__.removesuffix("Loss")
    try:
        none = value(make(kind, reduction="none"), *case)
        total = value(make(kind, reduction="sum"), *case)
        mean = value(make(kind, reduction="mean"), *case)
    except TypeError:
        print(f"{name:25}  has no reduction")
        continue
    try:
        each = value(make(kind, reduction="batchmean"), *case)
        batchmean = f"sum/{(total / each).item():.0f}"
    except ValueError:
        batchmean = "error"
    shape = str(tuple(none.shape)).replace(" ", "")
    print(f"{name:25}  {shape:7}  {(total / mean).item():8.0f}  {batchmean}")

rows = torch.rand(4, 3)
total = nn.MSELoss(reduction="sum")(rows, torch.zeros(4, 3))
mean = nn.MSELoss()(rows, torch.zeros(4, 3))
print(f"MSE of (4,3): sum/mean is {(total / mean).item():.0f}")
