import torch
from table import table
from torch import nn

torch.manual_seed(0)
signal = torch.randn(2, 4, 8)
image = torch.randn(2, 4, 8, 8)
volume = torch.randn(2, 4, 8, 8, 8)
print(
    table(
        [nn.BatchNorm1d(4), signal],
        [nn.BatchNorm2d(4), image],
        [nn.BatchNorm3d(4), volume],
        [nn.LazyBatchNorm1d(), signal],
        [nn.LazyBatchNorm2d(), image],
        [nn.LazyBatchNorm3d(), volume],
        [nn.InstanceNorm1d(4), signal],
        [nn.InstanceNorm2d(4), image],
        [nn.InstanceNorm3d(4), volume],
        [nn.LazyInstanceNorm1d(), signal],
        [nn.LazyInstanceNorm2d(), image],
        [nn.LazyInstanceNorm3d(), volume],
        [nn.SyncBatchNorm(4), image],
        [nn.GroupNorm(2, 4), image],
        [nn.LayerNorm(8), signal],
        [nn.RMSNorm(8), signal],
        [nn.LocalResponseNorm(3), image],
        [nn.CrossMapLRN2d(3), image],
    )
)
