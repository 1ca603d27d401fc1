import torch
from torch.nn import functional as F

image = torch.tensor([10.0, 30, 20, 40]).view(1, 1, 1, 4).requires_grad_()
pixel = torch.tensor([-3.0, 0.25, 1.75, 6.0])  # the ends are outside
x = (2 * pixel + 1) / 4 - 1
for mode in ("bilinear", "nearest"):
    for padding in ("zeros", "border"):
        grid = torch.stack([x, torch.zeros(4)], -1)[None, None]
        grid.requires_grad_()
        settings = {"mode": mode, "padding_mode": padding}
        found = F.grid_sample(image, grid, align_corners=False, **settings)
        by_image, by_grid = torch.autograd.grad(found.sum(), [image, grid])
        print(mode, padding)
        print("    by the image", by_image.flatten().tolist())
        by_x = [number + 0.0 for number in by_grid[..., 0].flatten().tolist()]
        print("    by x        ", by_x)
