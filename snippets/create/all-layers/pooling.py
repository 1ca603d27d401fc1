import torch
from table import table
from torch import nn

torch.manual_seed(0)
signal = torch.randn(2, 3, 8)
image = torch.randn(2, 3, 8, 8)
volume = torch.randn(2, 3, 8, 8, 8)
print(
    table(
        [nn.MaxPool1d(2), signal],
        [nn.MaxPool2d(2), image],
        [nn.MaxPool3d(2), volume],
        [nn.AvgPool1d(2), signal],
        [nn.AvgPool2d(2), image],
        [nn.AvgPool3d(2), volume],
        [nn.LPPool1d(2, 2), signal],
        [nn.LPPool2d(2, 2), image],
        [nn.LPPool3d(2, 2), volume],
        [nn.AdaptiveMaxPool1d(3), signal],
        [nn.AdaptiveMaxPool2d(3), image],
        [nn.AdaptiveMaxPool3d(3), volume],
        [nn.AdaptiveAvgPool1d(3), signal],
        [nn.AdaptiveAvgPool2d(3), image],
        [nn.AdaptiveAvgPool3d(3), volume],
        [nn.FractionalMaxPool2d(2, output_size=5), image],
        [nn.FractionalMaxPool3d(2, output_size=5), volume],
    )
)
