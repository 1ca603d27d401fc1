import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 8, 5, 5)

up = nn.ConvTranspose2d(8, 3, kernel_size=2, stride=2)
conv = nn.Conv2d(8, 3 * 2 * 2, kernel_size=1)
with torch.no_grad():
    # From (8, 3, 2, 2) to (12, 8, 1, 1): each cell is an output channel now.
    conv.weight.copy_(up.weight.flatten(1).T.unflatten(1, (-1, 1, 1)))
    conv.bias.copy_(up.bias.repeat_interleave(4))
shuffled = nn.PixelShuffle(2)(conv(x))
print("1x1, then PixelShuffle:", torch.allclose(up(x), shuffled, atol=1e-5))

each = nn.ConvTranspose2d(8, 8, 2, stride=2, groups=8, bias=False)
nn.init.ones_(each.weight)
nearest = nn.Upsample(scale_factor=2, mode="nearest")
print("ones, depthwise, is nearest:", torch.equal(each(x), nearest(x)))
