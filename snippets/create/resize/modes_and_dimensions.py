import torch
from torch.nn import functional as F

inputs = [
    torch.rand(1, 2, 4),  # (batch, channels, length)
    torch.rand(1, 2, 4, 4),  # (batch, channels, height, width)
    torch.rand(1, 2, 4, 4, 4),  # (batch, channels, depth, height, width)
]
modes = ["nearest", "nearest-exact", "area", "linear", "bilinear"]
modes += ["trilinear", "bicubic", "lanczos"]
print("mode           3-D  4-D  5-D")
for mode in modes:
    cells = []
    for x in inputs:
        try:
            smooth = mode == "lanczos"
            F.interpolate(x, scale_factor=2, mode=mode, antialias=smooth)
            cells.append("yes")
        except (NotImplementedError, ValueError):
            cells.append("no")
    print(f"{mode:13}", *[f"{cell:>4}" for cell in cells])
