import torch
from torch.nn import functional as F


def affine_by_hand(theta, size, align_corners=False):
    """The grid of (batch, 2, 3) for size = (batch, channels, h, w)."""
    along = []
    for pixels in size[-2:]:
        at = (2 * torch.arange(pixels, dtype=theta.dtype) + 1) / pixels - 1
        if align_corners:
            at = at * pixels / max(pixels - 1, 1)  # from -1 to 1
        along.append(at)
    y, x = torch.meshgrid(*along, indexing="ij")
    homogeneous = torch.stack([x, y, torch.ones_like(x)], -1)
    return torch.einsum("hwk,njk->nhwj", homogeneous, theta)


torch.manual_seed(0)
theta = torch.randn(2, 2, 3)
size = (2, 3, 4, 5)
for corners in (False, True):
    its = F.affine_grid(theta, size, align_corners=corners)
    mine = affine_by_hand(theta, size, corners)
    print(corners, tuple(its.shape), torch.allclose(mine, its, atol=1e-5))
