import torch
import torch.nn.functional as F


# your turn
def in_tiles(model, images, size, stride):
    """Apply a model to square tiles; average what overlaps.

    The model keeps the shape of a tile. Any height and width >= size.
    Tiles begin at 0, stride, 2 * stride, ... until they cover the image.
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
ramp = torch.tensor([1.0, 2.0, 3.0, 4.0])
for height, width, stride in [(8, 8, 4), (8, 8, 2), (9, 10, 3), (4, 7, 4)]:
    images = torch.arange(6.0 * height * width).view(3, 2, height, width)
    starts = range(0, width - 4 + stride, stride)
    rows = torch.zeros(len(starts), 2 * width)
    for start, row in zip(starts, rows, strict=True):
        row[start : start + 4] = ramp
    wanted = images * (rows.sum(dim=0) / rows.count_nonzero(dim=0))[:width]
    found = in_tiles(lambda tiles: tiles * ramp, images, 4, stride)
    if found.shape != images.shape or not torch.allclose(found, wanted):
        wrong.append(f"{height} x {width}, stride {stride}: other numbers")
        break
print(f"not yet: {wrong[0]}" if wrong else "solved")
