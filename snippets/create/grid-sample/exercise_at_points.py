import torch
from torch.nn import functional as F


# your turn
def at_points(features, points):
    """Read (N, C, H, W) at points (N, P, 2) as (x, y): (N, C, P)."""
    # In pixels: (0, 0) is the center of the first. Outside: the border.
    # Between pixels: a mix of the nearest.
    grid = points[:, None]
    return F.grid_sample(features, grid, align_corners=False)[:, :, 0]


# the check
def verdict(height, width, count):
    features = torch.randn(2, 3, height, width)
    points = torch.rand(2, count, 2) * (torch.tensor([width, height]) + 3) - 2
    found = at_points(features, points)
    if found.shape != (2, 3, count):
        return f"not yet: {tuple(found.shape)}"
    for image, answers, places in zip(features, found, points, strict=True):
        for answer, (x, y) in zip(answers.T, places, strict=True):
            along = 1 - (torch.arange(width) - x.clamp(0, width - 1)).abs()
            down = 1 - (torch.arange(height) - y.clamp(0, height - 1)).abs()
            right = image @ along.clamp(min=0) @ down.clamp(min=0)
            if not torch.allclose(answer, right, atol=1e-4):
                return f"not yet: other features, {height} x {width}"
    return "solved"


torch.manual_seed(0)
found = set()
for height, width in [(4, 9), (9, 4), (1, 5), (6, 6)]:
    for count in (1, 20):
        found.add(verdict(height, width, count))
print(min(found))  # "not yet" comes before "solved"
