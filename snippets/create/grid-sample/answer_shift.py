import torch
from torch.nn import functional as F


# your turn
def shift(images, right, down):
    """Move the content by pixels, fractions too; zeros move in."""
    height, width = images.shape[-2:]
    theta = torch.eye(2, 3, dtype=images.dtype)
    theta[:, 2] = -2 * torch.tensor([right / width, down / height])
    theta = theta.expand(len(images), 2, 3)
    grid = F.affine_grid(theta, images.shape, align_corners=False)
    return F.grid_sample(images, grid, align_corners=False)


# the check
def shares(size, by):  # of each old pixel in each new one
    at = torch.arange(size).double()
    return (1 - (at[:, None] - by - at).abs()).clamp(min=0)


def verdict(shape, right, down, dtype):
    images = torch.rand(shape, dtype=dtype)
    try:
        found = shift(images, right, down)
    except RuntimeError as error:
        return f"not yet: {error}"
    moved = shares(shape[2], down) @ images.double() @ shares(shape[3], right).T
    if torch.allclose(found.double(), moved, atol=1e-4):
        return "solved"
    return f"not yet: {shape} by {right} and {down}"


torch.manual_seed(0)
found = set()
shapes = {torch.float32: (1, 1, 4, 7), torch.float64: (2, 3, 6, 5)}
for dtype, shape in shapes.items():
    for right, down in [(2, 0), (0, -1), (-1, 3), (0.5, 1), (-1.5, 0.25)]:
        found.add(verdict(shape, right, down, dtype))
print(min(found))  # "not yet" comes before "solved"
