import torch
from table import table
from torch import nn

torch.manual_seed(0)
image = torch.randn(4, 4, 8, 8)
a = torch.randn(4, 3)
b = torch.randn(4, 3)
print(
    table(
        [nn.Flatten(), image, None],
        [nn.Unflatten(1, (2, 2)), image, None],
        [nn.PixelShuffle(2), image, None],
        [nn.PixelUnshuffle(2), image, None],
        [nn.ChannelShuffle(2), image, 3],
        [nn.Upsample(scale_factor=2), image, None],
        [nn.UpsamplingNearest2d(scale_factor=2), image, None],
        [nn.UpsamplingBilinear2d(scale_factor=2), image, None],
        [nn.CosineSimilarity(), a, b, None],
        [nn.PairwiseDistance(), a, b, None],
    )
)
