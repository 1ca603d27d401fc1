import torch
from torch.nn import functional as F


def show(name, grid):
    x = grid[0, 0, :, 0].float()
    pixel = ((x + 1) * 1000 - 1) / 2  # where it reads; 0 to 999 is right
    off = (pixel - torch.arange(1000)).abs().max().item()
    print(f"{name:14} {off:.2f} pixels off, {len(x.unique())} places to read")


same = torch.eye(2, 3)[None]
size = (1, 1, 1, 1000)
grid = F.affine_grid(same, size, align_corners=False)
for dtype in (torch.float32, torch.float16, torch.bfloat16):
    show(str(dtype), grid.to(dtype))
with torch.autocast("cpu", dtype=torch.bfloat16):
    show("autocast", F.affine_grid(same, size, align_corners=False))
    with torch.autocast("cpu", enabled=False):
        show("switched off", F.affine_grid(same, size, align_corners=False))
