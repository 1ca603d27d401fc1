import torch
from table import table
from torch import nn

torch.manual_seed(0)
image = torch.randn(2, 4, 6, 6)
print(
    table(
        [nn.Flatten(), image],
        [nn.Unflatten(1, (2, 2)), image],
        [nn.PixelShuffle(2), image],
        [nn.PixelUnshuffle(2), image],
        [nn.ChannelShuffle(2), image],
        [nn.Upsample(scale_factor=2), image],
        [nn.UpsamplingNearest2d(scale_factor=2), image],
        [nn.UpsamplingBilinear2d(scale_factor=2), image],
    )
)
