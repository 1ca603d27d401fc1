import torch
from table import table
from torch import nn

torch.manual_seed(0)
signal = torch.randn(4, 3, 8)  # (sample, channel, time)
image = torch.randn(4, 3, 8, 8)
volume = torch.randn(4, 3, 8, 8, 8)
print(
    table(
        [nn.MaxPool1d(3, stride=1, padding=1), signal, 2],
        [nn.MaxPool2d(3, stride=1, padding=1), image, 3],
        [nn.MaxPool3d(3, stride=1, padding=1), volume, 4],
        [nn.AvgPool1d(3, stride=1, padding=1), signal, 2],
        [nn.AvgPool2d(3, stride=1, padding=1), image, 3],
        [nn.AvgPool3d(3, stride=1, padding=1), volume, 4],
        [nn.LPPool1d(2, 2), signal, None],
        [nn.LPPool2d(2, 2), image, None],
        [nn.LPPool3d(2, 2), volume, None],
        [nn.AdaptiveMaxPool1d(3), signal, None],
        [nn.AdaptiveMaxPool2d(3), image, None],
        [nn.AdaptiveMaxPool3d(3), volume, None],
        [nn.AdaptiveAvgPool1d(3), signal, None],
        [nn.AdaptiveAvgPool2d(3), image, None],
        [nn.AdaptiveAvgPool3d(3), volume, None],
        [nn.FractionalMaxPool2d(2, output_size=5), image, None],
        [nn.FractionalMaxPool3d(2, output_size=5), volume, None],
    )
)
