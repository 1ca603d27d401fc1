import torch
from torch.nn import functional as F


def along_last(x, new, scale, align_corners):
    size = x.shape[-1]
    if new == size:
        return x  # torch copies, whatever the factor
    place = torch.arange(new, dtype=torch.float64)
    if align_corners:
        at = place * (size - 1) / max(new - 1, 1)
    else:
        ratio = size / new if scale is None else 1 / scale
        at = (place + 0.5) * ratio - 0.5
    at = at.clamp(0, size - 1)  # beyond the border: the border
    left = at.floor().long()
    right = (left + 1).clamp(max=size - 1)
    part = (at - left).to(x.dtype)
    return (1 - part) * x[..., left] + part * x[..., right]


def linear_by_hand(x, size, scale_factor=None, align_corners=False):
    """Linear, bilinear or trilinear: one dimension after the other."""
    for place, dim in enumerate(range(2, x.ndim)):
        scale = None if scale_factor is None else scale_factor[place]
        new = int(x.shape[dim] * scale) if scale else size[place]
        x = x.movedim(dim, -1)
        x = along_last(x, new, scale, align_corners).movedim(-1, dim)
    return x


torch.manual_seed(0)
modes = {3: "linear", 4: "bilinear", 5: "trilinear"}
for sizes in [(7,), (5, 3), (4, 9, 2)]:
    x = torch.randn(2, 3, *range(4, 4 + len(sizes)))
    for corners in (False, True):
        mode = modes[x.ndim]
        mine = linear_by_hand(x, sizes, align_corners=corners)
        its = F.interpolate(x, sizes, mode=mode, align_corners=corners)
        print(mode, corners, torch.allclose(mine, its, atol=1e-5))
