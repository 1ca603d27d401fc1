import torch
from table import table
from torch import nn

torch.manual_seed(0)
signal = torch.randn(2, 3, 8)
image = torch.randn(2, 3, 8, 8)
volume = torch.randn(2, 3, 8, 8, 8)
print(
    table(
        [nn.ZeroPad1d(1), signal],
        [nn.ZeroPad2d(1), image],
        [nn.ZeroPad3d(1), volume],
        [nn.ConstantPad1d(1, 0.5), signal],
        [nn.ConstantPad2d(1, 0.5), image],
        [nn.ConstantPad3d(1, 0.5), volume],
        [nn.ReflectionPad1d(1), signal],
        [nn.ReflectionPad2d(1), image],
        [nn.ReflectionPad3d(1), volume],
        [nn.ReplicationPad1d(1), signal],
        [nn.ReplicationPad2d(1), image],
        [nn.ReplicationPad3d(1), volume],
        [nn.CircularPad1d(1), signal],
        [nn.CircularPad2d(1), image],
        [nn.CircularPad3d(1), volume],
    )
)
