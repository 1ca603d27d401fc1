import itertools

import torch
import torch.nn.functional as F
from torch import nn


def fold_by_hand(columns, output_size, kernel_size, dilation, padding, stride):
    """Return F.fold(...) of a batch; each setting is a pair of integers."""
    height = output_size[0] + 2 * padding[0]
    width = output_size[1] + 2 * padding[1]
    rows = height - dilation[0] * (kernel_size[0] - 1)
    places = width - dilation[1] * (kernel_size[1] - 1)
    cells = columns.unflatten(1, (-1, *kernel_size))
    down = len(range(0, rows, stride[0]))  # windows below each other
    cells = cells.unflatten(-1, (down, -1))
    image = columns.new_zeros(*cells.shape[:2], height, width)
    for i, j in itertools.product(range(kernel_size[0]), range(kernel_size[1])):
        top = i * dilation[0]
        left = j * dilation[1]
        part = image[:, :, top : top + rows, left : left + places]
        part[:, :, :: stride[0], :: stride[1]] += cells[:, :, i, j]
    end = (height - padding[0], width - padding[1])
    return image[:, :, padding[0] : end[0], padding[1] : end[1]]


torch.manual_seed(0)
settings = ((9, 8), (2, 3), (2, 1), (1, 0), (2, 1))
columns = torch.randn(2, 3 * 2 * 3, 5 * 6)
by_hand = fold_by_hand(columns, *settings)
print("image", tuple(by_hand.shape))
theirs = nn.Fold(*settings)(columns)
print("nn.Fold:", torch.allclose(by_hand, theirs, atol=1e-5))
theirs = F.fold(columns, *settings)
print("F.fold: ", torch.allclose(by_hand, theirs, atol=1e-5))
