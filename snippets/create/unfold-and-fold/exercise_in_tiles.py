import torch
import torch.nn.functional as F


# your turn
def in_tiles(model, images, size, stride):
    """Apply a model to square tiles; average what overlaps.

    The model keeps the shape (tiles, channels, size, size). Tiles begin
    at 0, stride, 2 * stride, ... until they cover the image.
    """
    tiles = F.unfold(images, size, stride=stride)
    done = model(tiles.unflatten(1, (-1, size, size))).flatten(1, 3)
    return F.fold(done, images.shape[2:], size, stride=stride)


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
