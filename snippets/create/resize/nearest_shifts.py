import torch
from torch.nn import functional as F

image = torch.zeros(1, 1, 1, 9)
image[..., 4] = 1.0  # in the middle
for mode in ("nearest", "nearest-exact"):
    small = F.interpolate(image, (1, 3), mode=mode)
    print(f"{mode:14} 9 to 3:", small.flatten().int().tolist())

ramp = torch.arange(9.0).view(1, 1, 1, 9)  # its mean is 4
for new in (3, 5):
    for mode in ("nearest", "nearest-exact", "area", "bilinear"):
        small = F.interpolate(ramp, (1, new), mode=mode)
        print(f"{mode:14} 9 to {new}: mean {small.mean():.2f}")

ramp = torch.arange(8.0).view(1, 1, 1, 8)
small = F.interpolate(ramp, (1, 4), mode="nearest-exact")
print("nearest-exact  8 to 4:", small.flatten().int().tolist())
