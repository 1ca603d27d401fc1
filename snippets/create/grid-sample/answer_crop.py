import torch
from torch.nn import functional as F


# your turn
def crop(images, boxes, size):
    """Cut one box (x0, y0, x1, y1), in pixel edges, from each image."""
    # (0, 0, width, height) is the whole image. Outside: its border.
    whole = torch.tensor([images.shape[-1], images.shape[-2]])
    first = 2 * boxes[:, :2] / whole - 1  # the edges, from -1 to 1
    last = 2 * boxes[:, 2:] / whole - 1
    scale = torch.diag_embed((last - first) / 2)
    theta = torch.cat([scale, (last + first)[..., None] / 2], dim=2)
    grid = F.affine_grid(theta, (len(boxes), 1, *size), align_corners=False)
    settings = {"padding_mode": "border", "align_corners": False}
    return F.grid_sample(images, grid, **settings)


# the check
def verdict(boxes, size):
    y = torch.arange(20.0)[:, None].expand(20, 30)
    x = torch.arange(30.0).expand(20, 30)
    first = 50.0 * torch.arange(len(boxes)).view(-1, 1, 1, 1)  # by image
    images = first + torch.stack([x, y]) + 0.5
    found = crop(images, boxes, size) - first
    for cut, (x0, y0, x1, y1) in zip(found, boxes.tolist(), strict=True):
        column = x0 + (torch.arange(size[1]) + 0.5) * (x1 - x0) / size[1]
        row = y0 + (torch.arange(size[0]) + 0.5) * (y1 - y0) / size[0]
        inside = (column.clamp(0.5, 29.5), row.clamp(0.5, 19.5))
        right = torch.stack(torch.meshgrid(*inside, indexing="xy"))
        if not torch.allclose(cut, right, atol=1e-3):
            return f"not yet: {(x0, y0, x1, y1)} to {size}"
    return "solved"


found = set()
boxes = torch.tensor([[2, 3, 9, 24], [0, 0, 30, 20], [1.5, 2.25, 8, 18.5]])
for size in [(10, 7), (4, 18), (25, 40)]:
    found |= {verdict(boxes, size), verdict(boxes[2:], size)}
print(min(found))  # "not yet" comes before "solved"
