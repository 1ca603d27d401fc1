import torch
from torch.nn import functional as F

row = torch.arange(4.0).view(1, 1, 4)
image = row.view(1, 1, 1, 4)
for mode in ("nearest", "nearest-exact"):
    one = F.interpolate(row, scale_factor=2.05, mode=mode)
    two = F.interpolate(image, scale_factor=(1, 2.05), mode=mode)
    print(f"{mode:14} 3-D", one.flatten().int().tolist())
    print(f"{mode:14} 4-D", two.flatten().int().tolist())

factor = {"scale_factor": 2.05, "recompute_scale_factor": True}
cured = F.interpolate(row, **factor)
print("nearest, cured    ", cured.flatten().int().tolist())
