import torch
from torch.nn import functional as F

images = torch.rand(2, 3, 24, 32)  # (batch, channels, height, width)
theta = torch.tensor([[[-1.0, 0, 0], [0, 1.0, 0]]]).expand(2, -1, -1)

grid = F.affine_grid(theta, (2, 3, 24, 32), align_corners=False)
mirrored = F.grid_sample(images, grid, align_corners=False)
print("grid ", tuple(grid.shape))  # (batch, height, width, x and y)
print("image", tuple(mirrored.shape))
print("mirrored:", torch.allclose(mirrored, images.flip(-1), atol=1e-4))
