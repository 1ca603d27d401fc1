import torch
from torch.nn import functional as F

signal = torch.arange(4.0).view(1, 1, 4)
image = signal.view(1, 1, 1, 4)
for mode in ("nearest", "nearest-exact"):
    one = F.interpolate(signal, scale_factor=2.05, mode=mode)
    two = F.interpolate(image, scale_factor=(1, 2.05), mode=mode)
    print(f"{mode:14} 3-D", one.flatten().int().tolist())
    print(f"{mode:14} 4-D", two.flatten().int().tolist())

almost_one = F.interpolate(signal, scale_factor=1.00001)
print("by 1.00001:", almost_one.flatten().int().tolist())
cured = F.interpolate(signal, scale_factor=1.00001, recompute_scale_factor=True)
print("recomputed:", cured.flatten().int().tolist())
