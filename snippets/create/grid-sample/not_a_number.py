import torch
from torch.nn import functional as F

image = torch.tensor([10.0, 20, 30, 40]).view(1, 1, 1, 4)
grid = torch.full((1, 1, 1, 2), float("nan"))
for padding in ("zeros", "border", "reflection"):
    settings = {"padding_mode": padding, "align_corners": False}
    print(f"{padding:10}", F.grid_sample(image, grid, **settings).item())
