import torch
from torch.nn import functional as F

row = torch.tensor([10.0, 20, 30, 40]).view(1, 1, 1, 4)
pixel = torch.arange(-4.0, 8.0)
for corners in (False, True):
    x = 2 * pixel / 3 - 1 if corners else (2 * pixel + 1) / 4 - 1
    grid = torch.stack([x, torch.zeros_like(x)], -1)[None, None]
    settings = {"padding_mode": "reflection", "align_corners": corners}
    found = F.grid_sample(row, grid, **settings)
    numbers = found.flatten().round().int().tolist()
    print(f"{corners!s:5}", *numbers)
