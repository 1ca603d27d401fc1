import torch
from torch import nn
from torch.nn import functional as F


def pixel_shuffle(x, r):
    """(..., c * r * r, h, w) to (..., c, h * r, w * r)."""
    *batch, channels, height, width = x.shape
    x = x.reshape(-1, channels // (r * r), r, r, height, width)
    x = x.permute(0, 1, 4, 2, 5, 3)  # batch, c, height, r, width, r
    return x.reshape(*batch, channels // (r * r), height * r, width * r)


def pixel_unshuffle(x, r):
    """(..., c, h * r, w * r) to (..., c * r * r, h, w)."""
    *batch, channels, height, width = x.shape
    x = x.reshape(-1, channels, height // r, r, width // r, r)
    x = x.permute(0, 1, 3, 5, 2, 4)  # batch, c, r, r, height, width
    return x.reshape(*batch, channels * r * r, height // r, width // r)


def channel_shuffle(x, groups):
    """(batch, groups * n, ...): first of each group, second of each, ..."""
    return x.unflatten(1, (groups, -1)).transpose(1, 2).flatten(1, 2)


x = torch.arange(2 * 18 * 4 * 6).view(2, 18, 4, 6)
print(torch.equal(pixel_shuffle(x, 3), nn.PixelShuffle(3)(x)))
print(torch.equal(pixel_shuffle(x, 3), F.pixel_shuffle(x, 3)))
print(torch.equal(pixel_unshuffle(x, 2), nn.PixelUnshuffle(2)(x)))
print(torch.equal(pixel_unshuffle(x, 2), F.pixel_unshuffle(x, 2)))
print(torch.equal(channel_shuffle(x, 6), nn.ChannelShuffle(6)(x)))
print(torch.equal(channel_shuffle(x, 6), F.channel_shuffle(x, 6)))
print(torch.equal(channel_shuffle(x, 6), F.native_channel_shuffle(x, 6)))
