import torch
from torch.nn import functional as F


# your turn
def fit_inside(image, side):
    """Resize an image, (C, H, W): its longer side gets `side` pixels."""
    return F.interpolate(image[None], side, mode="bilinear")[0]


# the check
def verdict(height, width, side):
    image = torch.zeros(3, height, width)
    if height > width:
        image[:, height // 2] = 1.0  # a thin line
    else:
        image[:, :, width // 2] = 1.0
    found = fit_inside(image, side)
    factor = side / max(height, width)
    wanted = torch.tensor([height * factor, width * factor]).clamp(min=1)
    off = (wanted - torch.tensor(found.shape[1:])).abs().max()
    if found.shape[0] != 3 or max(found.shape[1:]) != side or off > 0.51:
        return f"not yet: {height} x {width} to {tuple(found.shape)}"
    if abs(found.mean() - image.mean()) > 0.3 * image.mean():
        return f"not yet: a lost line, {height} x {width} to {side}"
    return "solved"


found = set()
for height, width in [(40, 30), (30, 41), (64, 64), (90, 1), (7, 300)]:
    for side in (8, 29, 64, 100):
        found.add(verdict(height, width, side))
print(min(found))  # "not yet" comes before "solved"
