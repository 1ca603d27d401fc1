import torch
from torch import nn

for kind, dims in [
    (nn.LazyConv1d, 1),
    (nn.LazyConv2d, 2),
    (nn.LazyConv3d, 3),
    (nn.LazyConvTranspose1d, 1),
    (nn.LazyConvTranspose2d, 2),
    (nn.LazyConvTranspose3d, 3),
]:
    layer = kind(out_channels=8, kernel_size=3)
    layer(torch.zeros(2, 5, *[6] * dims))
    print(kind.__name__, "became", layer)
