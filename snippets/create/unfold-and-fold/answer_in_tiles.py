import torch
import torch.nn.functional as F


# your turn
def in_tiles(model, images, size, stride):
    """Apply a model to square tiles; average what overlaps.

    The model keeps the shape (tiles, channels, size, size). Tiles begin
    at 0, stride, 2 * stride, ... until they cover the image.
    """
    batch, channels, height, width = images.shape
    margins = (0, -(width - size) % stride, 0, -(height - size) % stride)
    images = F.pad(images, margins, mode="replicate")
    columns = F.unfold(images, size, stride=stride)
    tiles = columns.transpose(1, 2).reshape(-1, channels, size, size)
    columns = model(tiles).reshape(batch, -1, tiles[0].numel()).transpose(1, 2)
    whole = images.shape[2:]
    added = F.fold(columns, whole, size, stride=stride)
    counts = F.fold(torch.ones_like(columns), whole, size, stride=stride)
    return (added / counts)[..., :height, :width]


# the check
wrong = []
ramp = torch.arange(1.0, 17.0).view(4, 4)
ramp_and_ones = torch.stack([ramp, torch.ones(4, 4)])
for height, width, stride in [(8, 8, 4), (8, 8, 2), (9, 10, 3), (4, 7, 4)]:
    images = torch.arange(6.0 * height * width).view(3, 2, height, width)
    both = torch.zeros(2, height + 4, width + 4)
    for top in range(0, height - 4 + stride, stride):
        for left in range(0, width - 4 + stride, stride):
            both[:, top : top + 4, left : left + 4] += ramp_and_ones
    total, count = both[:, :height, :width]
    wanted = images.flip(1) * (total / count)
    found = in_tiles(lambda tiles: tiles.flip(1) * ramp, images, 4, stride)
    if found.shape != images.shape or not torch.allclose(found, wanted):
        wrong.append(f"{height} x {width}, stride {stride}: other numbers")
        break
print(f"not yet: {wrong[0]}" if wrong else "solved")
