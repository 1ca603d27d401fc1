import torch
from torch.nn import functional as F


def warp(images, flow):
    """Read at each pixel plus its flow, (batch, 2, height, width)."""
    height, width = images.shape[-2:]
    x = torch.arange(width, device=flow.device) + flow[:, 0]
    row = torch.arange(height, device=flow.device)
    y = row[:, None] + flow[:, 1]
    at_x = (2 * x + 1) / width - 1
    at_y = (2 * y + 1) / height - 1
    grid = torch.stack([at_x, at_y], -1)
    return F.grid_sample(images, grid, align_corners=False)


images = torch.arange(1.0, 13).view(1, 1, 3, 4)
flow = torch.zeros(1, 2, 3, 4)
flow[:, 0] = 1.0  # one pixel to the right
print("warped   ", warp(images, flow).round().int()[0, 0].tolist())

pixels = torch.tensor([[[[1.0, 0], [2, 0], [3, 0], [4, 0]]]])  # not normalized
wrong = F.grid_sample(images, pixels, align_corners=False)
print("in pixels", wrong.flatten().tolist())
