import torch
from table import table
from torch import nn

torch.manual_seed(0)
signal = torch.randn(4, 4, 8)  # (sample, channel, time)
image = torch.randn(4, 4, 8, 8)
volume = torch.randn(4, 4, 8, 8, 8)
print(
    table(
        [nn.BatchNorm1d(4), signal, 2],
        [nn.BatchNorm2d(4), image, 3],
        [nn.BatchNorm3d(4), volume, 4],
        [nn.InstanceNorm1d(4), signal, 2],
        [nn.InstanceNorm2d(4), image, 3],
        [nn.InstanceNorm3d(4), volume, 4],
        [nn.SyncBatchNorm(4), image, 3],
        [nn.GroupNorm(2, 4), image, 3],
        [nn.LayerNorm(8), signal, 1],
        [nn.LayerNorm((4, 8)), signal, 1],
        [nn.RMSNorm(8), signal, 1],
        [nn.LocalResponseNorm(3), image, 3],
        [nn.CrossMapLRN2d(3), image, 3],
    )
)
