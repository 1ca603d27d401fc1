import torch
from torch.nn import functional as F


# your turn
def depth_to_space(x, r):
    """(N, H, W, r * r * C) to (N, H * r, W * r, C), blocks before colors."""
    return F.pixel_shuffle(x.movedim(-1, 1), r).movedim(1, -1)


# the check
def verdict(batch, height, width, r, colors):
    x = torch.randn(batch, height, width, r * r * colors)
    right = torch.zeros(batch, height * r, width * r, colors)
    for down in range(r):
        for across in range(r):
            first = (down * r + across) * colors
            part = x[..., first : first + colors]
            right[:, down::r, across::r] = part
    if torch.equal(depth_to_space(x, r), right):
        return "solved"
    return f"not yet: r = {r}, {colors} colors, {height} x {width}"


torch.manual_seed(0)
found = set()
for batch, height, width in [(1, 2, 2), (2, 3, 5), (3, 1, 4)]:
    for r in (1, 2, 3):
        for colors in (1, 3):
            found.add(verdict(batch, height, width, r, colors))
print(min(found))  # "not yet" comes before "solved"
