import torch
from torch.nn import functional as F


# your turn
def move_points(points, old, new, align_corners=False):
    """Move points, (n, 2) as (x, y); (0, 0) is the first pixel's center."""
    # old and new are the sizes of the image, (height, width)
    old = torch.tensor([old[1], old[0]])
    new = torch.tensor([new[1], new[0]])
    if align_corners:
        return points * (new - 1) / (old - 1)
    return (points + 0.5) * new / old - 0.5


# the check
def verdict(old, new, corners):
    columns = torch.arange(float(old[1])).expand(old)
    rows = torch.arange(float(old[0]))[:, None].expand(old)
    both = torch.stack([columns, rows])[None]
    settings = {"mode": "bilinear", "align_corners": corners}
    read = F.interpolate(both, new, **settings)[0]  # the old x and y
    last = torch.tensor([old[1] - 1, old[0] - 1]).view(2, 1, 1)
    inside = ((read > 0.01) & (read < last - 0.01)).all(0)
    right = inside.nonzero().flip(1).float()  # the new x and y
    found = move_points(read[:, inside].T, old, new, corners)
    if torch.allclose(found, right, atol=1e-3):
        return "solved"
    return f"not yet: {old} to {new}, align_corners={corners}"


found = set()
for old in [(8, 12), (5, 20)]:
    for new in [(16, 24), (9, 7), (30, 20)]:
        found.add(verdict(old, new, False))
        found.add(verdict(old, new, True))
print(min(found))  # "not yet" comes before "solved"
