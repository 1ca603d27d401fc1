import torch
from torch.nn import functional as F


def blocks_first(x, r):
    """Pixel shuffle for channels in the order (r, r, c): depth to space."""
    batch, channels, height, width = x.shape
    x = x.reshape(batch, r * r, channels // (r * r), height, width)
    return F.pixel_shuffle(x.transpose(1, 2).flatten(1, 2), r)


names = [color + place for color in "RGB" for place in "0123"]
print("torch reads  ", *names)
x = torch.arange(12).view(1, 12, 1, 1)
order = blocks_first(x, 2).flatten().tolist()  # the channels at R0, R1, ...
lands = dict(zip(order, names, strict=True))  # each channel: where it lands
print("blocks first ", *[lands[channel] for channel in range(12)])
