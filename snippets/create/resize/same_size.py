import torch
from torch.nn import functional as F

row = torch.arange(4.0).view(1, 1, 4)
image = row.view(1, 1, 1, 4)
for mode in ("nearest", "nearest-exact", "linear"):
    found = F.interpolate(row, scale_factor=1.2, mode=mode)
    print(f"{mode:14} 3-D", *[f"{number:.2f}" for number in found[0, 0]])
for mode in ("nearest", "nearest-exact", "bilinear", "bicubic"):
    found = F.interpolate(image, scale_factor=(1, 1.2), mode=mode)
    print(f"{mode:14} 4-D", *[f"{number:.2f}" for number in found[0, 0, 0]])

factor = {"scale_factor": 1.2, "recompute_scale_factor": True}
cured = F.interpolate(row, **factor)
print("nearest, cured    ", *[f"{number:.2f}" for number in cured[0, 0]])
