import torch
from torch.nn import functional as F

row = torch.tensor([0.0, 0, 100, 100]).view(1, 1, 1, 4)
pixel = torch.arange(0.0, 3.25, 0.25)
x = (2 * pixel + 1) / 4 - 1
grid = torch.stack([x, torch.zeros_like(x)], -1)[None, None]
for mode in ("nearest", "bilinear", "bicubic"):
    settings = {"mode": mode, "padding_mode": "border"}
    found = F.grid_sample(row, grid, align_corners=False, **settings)
    numbers = found.flatten().round().int().tolist()
    print(f"{mode:8}", *[f"{number:3}" for number in numbers])
