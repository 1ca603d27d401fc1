import math

import torch
from torch.nn import functional as F


def show(name, image, theta):
    theta = torch.tensor([theta])
    grid = F.affine_grid(theta, image.shape, align_corners=False)
    found = F.grid_sample(image, grid, align_corners=False)
    print(name)
    for row in found[0, 0].round().int().tolist():
        print("   ", "".join("·█"[cell] for cell in row))


image = torch.zeros(1, 1, 5, 11)
image[..., 2, 4:7] = 1.0  # a line of three pixels
cos = math.cos(math.pi / 2)
sin = math.sin(math.pi / 2)
aspect = 5 / 11  # height / width

show("the image", image, [[1.0, 0, 0], [0, 1.0, 0]])
show("a quarter turn", image, [[cos, -sin, 0], [sin, cos, 0]])
cured = [[cos, -sin * aspect, 0], [sin / aspect, cos, 0]]
show("cured", image, cured)
