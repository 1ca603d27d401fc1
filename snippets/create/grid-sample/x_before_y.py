import torch
from torch.nn import functional as F


def centers(size):
    """The coordinates of the centers of the pixels, without aligning."""
    return (2 * torch.arange(size) + 1) / size - 1


image = torch.arange(9.0).view(1, 1, 3, 3)
y, x = torch.meshgrid(centers(3), centers(3), indexing="ij")
for name, order in [("(x, y)", (x, y)), ("(y, x)", (y, x))]:
    grid = torch.stack(order, -1)[None]
    found = F.grid_sample(image, grid, align_corners=False)
    print(name, found.round().int().flatten().tolist())
