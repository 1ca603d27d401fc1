import torch
import torch.nn.functional as F


# your turn
def in_tiles(model, images, size, stride):
    """Apply a model to square tiles; average what overlaps.

    The model keeps the shape of a tile. Any height and width >= size.
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
def double(tiles):
    assert tiles.shape[1:] == (2, 4, 4), f"a tile of {tuple(tiles.shape[1:])}"
    assert tiles.diff().max() <= 1, "the pixels of a row are no neighbors"
    return 2 * tiles


wrong = []
for height, width, stride in [(8, 8, 4), (8, 8, 2), (9, 10, 3), (4, 7, 4)]:
    images = torch.arange(6.0 * height * width).view(3, 2, height, width)
    text = f"{height} x {width}, stride {stride}: "
    try:
        found = in_tiles(double, images, 4, stride)
        assert found.shape == images.shape, "another shape"
        assert found.allclose(2 * images), "other numbers"
    except (RuntimeError, AssertionError) as error:
        wrong.append(text + str(error).partition("\n")[0])
print(f"not yet: {wrong[0]}" if wrong else "solved")
