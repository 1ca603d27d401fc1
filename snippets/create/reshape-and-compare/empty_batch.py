import torch
from torch import nn

for batch in (1, 0):
    images = torch.zeros(batch, 3, 8, 8)
    small = nn.PixelUnshuffle(2)(images)
    large = nn.PixelShuffle(2)(torch.zeros(batch, 12, 4, 4))
    print("PixelUnshuffle", tuple(images.shape), "->", tuple(small.shape))
    print("PixelShuffle  ", (batch, 12, 4, 4), "->", tuple(large.shape))
