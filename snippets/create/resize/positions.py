import torch
from torch.nn import functional as F


def positions(size, new, scale=None, align_corners=False):
    """Return where each output pixel reads, in pixels of the input."""
    place = torch.arange(new, dtype=torch.float64)
    if align_corners:
        return place * (size - 1) / max(new - 1, 1)
    ratio = size / new if scale is None else 1 / scale
    return (place + 0.5) * ratio - 0.5


ramp = torch.arange(4.0).view(1, 1, 4)  # each pixel holds its own position
for new in (8, 2):
    for corners in (False, True):
        settings = {"mode": "linear", "align_corners": corners}
        found = F.interpolate(ramp, new, **settings)
        at = positions(4, new, align_corners=corners)
        print(f"4 to {new}, align_corners={corners}")
        print("  formula", *[f"{number:5.2f}" for number in at.tolist()])
        print("  torch  ", *[f"{number:5.2f}" for number in found[0, 0]])
