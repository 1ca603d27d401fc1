import torch
from torch.nn import functional as F

row = torch.tensor([10.0, 20, 30, 40]).view(1, 1, 1, 4)
pixel = torch.arange(-4.0, 8.0)  # 0 to 3 are inside
x = (2 * pixel + 1) / 4 - 1
grid = torch.stack([x, torch.zeros_like(x)], -1)[None, None]
for padding in ("zeros", "border", "reflection"):
    settings = {"padding_mode": padding, "align_corners": False}
    found = F.grid_sample(row, grid, **settings)
    numbers = found.flatten().round().int().tolist()
    print(f"{padding:10}", *[f"{number:2}" for number in numbers])
