import torch
import torch.nn.functional as F

settings = {"kernel_size": (1, 4), "stride": (1, 2)}
size = (1, 10)
tiles = F.unfold(torch.ones(1, 1, *size), **settings)
tiles = tiles * torch.tensor([1.0, 2.0, 3.0, 4.0])  # tile 1, 2, 3, 4


def blend(tiles, window):
    """Average overlapping tiles; a cell weighs by its place in the tile."""
    window = window.view(1, -1, 1)
    added = F.fold(tiles * window, size, **settings)
    weights = F.fold(window.expand_as(tiles), size, **settings)
    image = added / weights
    return [f"{cell:.2f}" for cell in image.flatten().tolist()]


print("mean:  ", *blend(tiles, torch.ones(4)))
print("window:", *blend(tiles, torch.tensor([1.0, 3.0, 3.0, 1.0])))
print("zeros: ", *blend(tiles, torch.tensor([0.0, 3.0, 3.0, 0.0])))
