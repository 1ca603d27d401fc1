import torch
from torch.nn import functional as F


# your turn
def at_points(features, points):
    """Read (N, C, H, W) at points (N, P, 2) as (x, y): (N, C, P)."""
    # Pixels, (0, 0) is the center of the first; outside, the border.
    grid = points[:, None]
    return F.grid_sample(features, grid, align_corners=False)[:, :, 0]


# the check
def verdict(height, width, count):
    features = torch.randn(2, 3, height, width)
    x = torch.randint(-2, width + 2, (2, count)).float()
    y = torch.randint(-2, height + 2, (2, count)).float()
    found = at_points(features, torch.stack([x, y], -1))
    if found.shape != (2, 3, count):
        return f"not yet: {tuple(found.shape)}"
    column = x.clamp(0, width - 1).long()
    row = y.clamp(0, height - 1).long()
    for image, answer, i, j in zip(features, found, row, column, strict=True):
        if not torch.allclose(answer, image[:, i, j], atol=1e-4):
            return f"not yet: other features, {height} x {width}"
    return "solved"


torch.manual_seed(0)
found = set()
for height, width in [(4, 9), (9, 4), (1, 5), (6, 6)]:
    for count in (1, 20):
        found.add(verdict(height, width, count))
print(min(found))  # "not yet" comes before "solved"
