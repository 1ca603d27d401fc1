import torch
from torch.nn import functional as F


def pixels(at, size, corners):
    """From -1 ... 1 to pixels, where 0 is the center of the first one."""
    if corners:
        return (at + 1) / 2 * (size - 1)
    return ((at + 1) * size - 1) / 2


def read(image, row, column):
    """Read (channels, height, width) at whole pixels; zeros outside."""
    height, width = image.shape[-2:]
    inside = (row >= 0) & (row < height) & (column >= 0) & (column < width)
    row = row.clamp(0, height - 1).long()
    column = column.clamp(0, width - 1).long()
    return torch.where(inside, image[:, row, column], 0.0)


def sample_by_hand(image, grid, align_corners=False):
    """Bilinear, zeros: (C, H, W) and (h, w, 2) to (C, h, w)."""
    x = pixels(grid[..., 0], image.shape[-1], align_corners)
    y = pixels(grid[..., 1], image.shape[-2], align_corners)
    left = x.floor()
    top = y.floor()
    found = 0
    for row, share_y in [(top, top + 1 - y), (top + 1, y - top)]:
        for column, share_x in [(left, left + 1 - x), (left + 1, x - left)]:
            found = found + share_y * share_x * read(image, row, column)
    return found


torch.manual_seed(0)
image = torch.randn(3, 5, 7)
grid = torch.rand(4, 6, 2) * 4 - 2  # half of it is outside
for corners in (False, True):
    its = F.grid_sample(image[None], grid[None], align_corners=corners)[0]
    mine = sample_by_hand(image, grid, corners)
    print(corners, torch.allclose(mine, its, atol=1e-5))
