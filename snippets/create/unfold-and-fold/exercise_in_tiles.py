import torch
import torch.nn.functional as F


# your turn
def in_tiles(model, images, size, stride):
    """Apply a model to square tiles; average what overlaps.

    The model keeps the shape of a tile. Any height and width >= size.
    """
    tiles = F.unfold(images, size, stride=stride)
    return F.fold(model(tiles), images.shape[2:], size, stride=stride)


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
