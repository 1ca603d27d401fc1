import torch
from torch.nn import functional as F


def warp(image, theta):
    theta = torch.tensor([theta])
    grid = F.affine_grid(theta, image.shape, align_corners=False)
    found = F.grid_sample(image, grid, align_corners=False)
    return [round(number) for number in found[0, 0, 0].tolist()]


row = torch.tensor([1.0, 2, 3, 4, 5, 6, 7, 8]).view(1, 1, 1, 8)
print("as it is      ", warp(row, [[1.0, 0, 0], [0, 1, 0]]))
print("x + 0.5       ", warp(row, [[1.0, 0, 0.5], [0, 1, 0]]))
print("x - 0.5       ", warp(row, [[1.0, 0, -0.5], [0, 1, 0]]))

row = torch.tensor([0.0, 0, 0, 8, 8, 0, 0, 0]).view(1, 1, 1, 8)
print("the bright two", warp(row, [[1.0, 0, 0], [0, 1, 0]]))
print("x * 2         ", warp(row, [[2.0, 0, 0], [0, 1, 0]]))
print("x / 2         ", warp(row, [[0.5, 0, 0], [0, 1, 0]]))
