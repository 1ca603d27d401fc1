import itertools

import torch
import torch.nn.functional as F
from torch import nn


def conv_by_hand(conv, x):
    """Return conv(x) for a layer Conv1d, Conv2d or Conv3d."""
    # F.pad wants two margins for each dimension, the last dimension first.
    margins = [p for p in reversed(conv.padding) for side in range(2)]
    x = F.pad(x, margins, conv.padding_mode.replace("zeros", "constant"))
    kernel = zip(conv.kernel_size, conv.dilation, x.shape[2:], strict=True)
    # For each dimension: in how many places a cell lies, for stride 1.
    room = [size - dilation * (k - 1) for k, dilation, size in kernel]

    x = x.unflatten(1, (conv.groups, -1))  # each group reads its own channels
    weight = conv.weight.unflatten(0, (conv.groups, -1))
    total = 0
    for cell in itertools.product(*map(range, conv.kernel_size)):
        index = []  # all places that this cell of the kernel visits
        for dim, place in enumerate(cell):
            first = place * conv.dilation[dim]
            index.append(slice(first, first + room[dim], conv.stride[dim]))
        part = x[(..., *index)]
        matrix = weight[(..., *cell)]  # one number for each pair of channels
        total = total + torch.einsum("goc,ngc...->ngo...", matrix, part)
    total = total.flatten(1, 2)
    if conv.bias is not None:
        total = total + conv.bias.unflatten(0, (-1, *[1] * len(room)))
    return total


torch.manual_seed(0)
settings = {"stride": 2, "padding": 3, "dilation": 2, "groups": 2}
for kind, dims in [(nn.Conv1d, 1), (nn.Conv2d, 2), (nn.Conv3d, 3)]:
    conv = kind(4, 6, kernel_size=3, padding_mode="circular", **settings)
    x = torch.randn(2, 4, *[7, 8, 9][:dims])
    same = torch.allclose(conv_by_hand(conv, x), conv(x), atol=1e-5)
    print(kind.__name__, tuple(conv(x).shape), "as by hand:", same)
