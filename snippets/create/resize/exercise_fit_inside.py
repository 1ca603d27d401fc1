import torch
from torch.nn import functional as F


# your turn
def fit_inside(image, side):
    """Resize an image, (C, H, W): its longer side gets `side` pixels."""
    return F.interpolate(image[None], side, mode="bilinear")[0]


# the check
def verdict(height, width, side):
    tall = height > width
    longer = max(height, width)
    image = torch.zeros(3, height, width)
    image.select(1 if tall else 2, longer // 3).fill_(1.0)  # a thin line
    found = fit_inside(image, side)
    wanted = torch.tensor([height, width]) * side / longer
    off = (wanted.clamp(min=1) - torch.tensor(found.shape[1:])).abs().max()
    if found.shape[0] != 3 or max(found.shape[1:]) != side or off > 0.51:
        return f"not yet: {height} x {width} to {tuple(found.shape)}"
    light = found.sum((0, 2) if tall else (0, 1))
    place = (light * torch.arange(0.5, side)).sum() / light.sum() / side
    moved = abs(place - (longer // 3 + 0.5) / longer) > 0.03
    if moved or abs(found.mean() - image.mean()) > 0.6 * image.mean():
        return f"not yet: a lost line, {height} x {width} to {side}"
    return "solved"


found = set()
for height, width in [(40, 30), (30, 41), (64, 64), (90, 1), (7, 300)]:
    for side in (8, 29, 64, 100):
        found.add(verdict(height, width, side))
print(min(found))  # "not yet" comes before "solved"
