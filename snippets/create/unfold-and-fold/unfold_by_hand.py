import itertools

import torch
import torch.nn.functional as F
from torch import nn


def unfold_by_hand(images, kernel_size, dilation, padding, stride):
    """Return F.unfold(...) of a batch; each setting is a pair of integers."""
    images = F.pad(images, (padding[1], padding[1], padding[0], padding[0]))
    rows = images.shape[2] - dilation[0] * (kernel_size[0] - 1)
    columns = images.shape[3] - dilation[1] * (kernel_size[1] - 1)
    cells = []
    for i, j in itertools.product(range(kernel_size[0]), range(kernel_size[1])):
        top = i * dilation[0]
        left = j * dilation[1]
        part = images[:, :, top : top + rows, left : left + columns]
        cells.append(part[:, :, :: stride[0], :: stride[1]].flatten(2))
    return torch.stack(cells, dim=2).flatten(1, 2)


torch.manual_seed(0)
images = torch.randn(2, 3, 9, 8)
settings = ((2, 3), (2, 1), (1, 0), (2, 1))
by_hand = unfold_by_hand(images, *settings)
print("columns", tuple(by_hand.shape))
print("nn.Unfold:", torch.equal(by_hand, nn.Unfold(*settings)(images)))
print("F.unfold: ", torch.equal(by_hand, F.unfold(images, *settings)))
