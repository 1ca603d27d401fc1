import torch
import torch.nn.functional as F
from torch import nn


def transposed_by_conv(up, x):
    """Return up(x) for a ConvTranspose1d with one group."""
    stride, padding = up.stride[0], up.padding[0]
    stuffed = x.new_zeros(*x.shape[:2], (x.shape[2] - 1) * stride + 1)
    stuffed[:, :, ::stride] = x
    margin = up.dilation[0] * (up.kernel_size[0] - 1) - padding
    stuffed = F.pad(stuffed, (margin, margin + up.output_padding[0]))
    weight = up.weight.transpose(0, 1).flip(-1)
    return F.conv1d(stuffed, weight, up.bias, dilation=up.dilation)


torch.manual_seed(0)
for settings in [
    {"stride": 1},
    {"stride": 3, "padding": 1},
    {"stride": 2, "padding": 4, "output_padding": 1, "dilation": 2},
]:
    up = nn.ConvTranspose1d(3, 2, kernel_size=3, **settings)
    x = torch.randn(2, 3, 5)
    same = torch.allclose(transposed_by_conv(up, x), up(x), atol=1e-5)
    print(f"{settings}: {same}")
