import torch
import torch.nn.functional as F
from torch import nn


def conv_by_unfold(conv, images):
    """Return conv(images) for a Conv2d layer with one group and a bias."""
    settings = (conv.dilation, conv.padding, conv.stride)
    columns = F.unfold(images, conv.kernel_size, *settings)
    rows = conv.weight.flatten(1)
    output = rows @ columns + conv.bias.unsqueeze(1)

    top = conv.dilation[0] * (conv.kernel_size[0] - 1) + 1
    height = (images.shape[2] + 2 * conv.padding[0] - top) // conv.stride[0] + 1
    return columns, rows, output.unflatten(2, (height, -1))


torch.manual_seed(0)
conv = nn.Conv2d(3, 8, kernel_size=(2, 3), stride=2, padding=1)
images = torch.randn(5, 3, 10, 9)
columns, rows, output = conv_by_unfold(conv, images)
print("one column for each window:", tuple(columns.shape))
print("one row for each output channel:", tuple(rows.shape))
print("output:", tuple(output.shape))
print("as torch:", torch.allclose(output, conv(images), atol=1e-5))
