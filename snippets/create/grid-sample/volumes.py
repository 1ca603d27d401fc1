import torch
from torch.nn import functional as F

volume = torch.arange(24.0).view(1, 1, 2, 3, 4)  # depth 2, height 3, width 4
at = torch.tensor([1 - 1 / 4, 0.0, -0.5])  # x, y, z
found = F.grid_sample(volume, at.view(1, 1, 1, 1, 3), align_corners=False)
print(found.item(), volume[0, 0, 0, 1, 3].item())

theta = torch.eye(3, 4)[None]
grid = F.affine_grid(theta, volume.shape, align_corners=False)
print(tuple(grid.shape))
same = F.grid_sample(volume, grid, align_corners=False)
print(torch.allclose(same, volume, atol=1e-4))
try:
    F.grid_sample(volume, grid, mode="bicubic", align_corners=False)
except RuntimeError as error:
    print("RuntimeError:", error)
