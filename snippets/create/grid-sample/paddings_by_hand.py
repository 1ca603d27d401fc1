import torch
from torch.nn import functional as F


def into_the_image(pixel, size, padding, corners):
    """Bring positions in pixels back to 0 ... size - 1."""
    if padding == "reflection":
        first = 0.0 if corners else -0.5  # the mirror: a center, or an edge
        span = size - 1 if corners else size
        if span == 0:
            return torch.zeros_like(pixel)
        distance = (pixel - first).abs() % (2 * span)
        pixel = torch.where(distance > span, 2 * span - distance, distance)
        pixel = pixel + first
    return pixel.clamp(0, size - 1)


row = torch.tensor([10.0, 20, 30, 40])
pixel = torch.arange(-4.0, 8.5, 0.25)
for corners in (False, True):
    x = 2 * pixel / 3 - 1 if corners else (2 * pixel + 1) / 4 - 1
    grid = torch.stack([x, torch.zeros_like(x)], -1)[None, None]
    for padding in ("border", "reflection"):
        settings = {"padding_mode": padding, "align_corners": corners}
        its = F.grid_sample(row.view(1, 1, 1, 4), grid, **settings)
        at = into_the_image(pixel, 4, padding, corners)
        mine = 10 + 10 * at  # the row is a ramp
        same = torch.allclose(mine, its.flatten(), atol=1e-4)
        print(f"{padding:10}", corners, same)
