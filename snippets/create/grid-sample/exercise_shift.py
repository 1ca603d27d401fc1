import torch
from torch.nn import functional as F


# your turn
def shift(images, right, down):
    """Move the content by pixels, fractions too; zeros move in."""
    theta = torch.tensor([[[1.0, 0, right], [0, 1.0, down]]])
    grid = F.affine_grid(theta, images.shape, align_corners=False)
    return F.grid_sample(images, grid, align_corners=False)


# the check
def verdict(shape, right, down, dtype):
    images = torch.rand(shape, dtype=dtype)
    try:
        found = shift(images, right, down)
    except RuntimeError as error:
        return f"not yet: {error}"
    space = F.pad(images, (3, 3, 3, 3))
    moved = space.roll((round(down), round(right)), (-2, -1))
    if right % 1:  # half a pixel: the mean of two shifts
        moved = (moved + moved.roll(1 if right > round(right) else -1, -1)) / 2
    if torch.allclose(found, moved[..., 3:-3, 3:-3], atol=1e-4):
        return "solved"
    return f"not yet: {shape} by {right} and {down}"


torch.manual_seed(0)
found = set()
for shape in [(1, 1, 4, 7), (2, 3, 6, 5)]:
    for right, down in [(2, 0), (0, -1), (-1, 3), (0.5, 1), (-1.5, 0)]:
        found.add(verdict(shape, right, down, torch.float32))
        found.add(verdict(shape, right, down, torch.float64))
print(min(found))  # "not yet" comes before "solved"
