import torch
from table import table
from torch import nn

torch.manual_seed(0)
signal = torch.randn(2, 3, 9)
image = torch.randn(2, 3, 9, 9)
volume = torch.randn(2, 3, 9, 9, 9)
print(
    table(
        [nn.Conv1d(3, 4, 3), signal],
        [nn.Conv2d(3, 4, 3), image],
        [nn.Conv3d(3, 4, 3), volume],
        [nn.LazyConv1d(4, 3), signal],
        [nn.LazyConv2d(4, 3), image],
        [nn.LazyConv3d(4, 3), volume],
        [nn.ConvTranspose1d(3, 4, 3), signal],
        [nn.ConvTranspose2d(3, 4, 3), image],
        [nn.ConvTranspose3d(3, 4, 3), volume],
        [nn.LazyConvTranspose1d(4, 3), signal],
        [nn.LazyConvTranspose2d(4, 3), image],
        [nn.LazyConvTranspose3d(4, 3), volume],
        [nn.Unfold(3), image],
        [nn.Fold((9, 9), 3), torch.randn(2, 27, 49)],
    )
)
