import torch
from torch.nn import functional as F

image = torch.tensor([10.0, 20, 30, 40]).view(1, 1, 1, 4)
grid = torch.full((1, 1, 1, 2), float("nan"))
for mode in ("bilinear", "nearest", "bicubic"):
    for padding in ("zeros", "border", "reflection"):
        settings = {"padding_mode": padding, "align_corners": False}
        found = F.grid_sample(image, grid, mode, **settings).item()
        print(f"{mode} {padding:10}", found)
