import torch
from torch import nn
from torch.nn import functional as F


def try_out(call, *arguments):
    try:
        call(*arguments)
    except (RuntimeError, ValueError) as error:
        print(f"{type(error).__name__}: {error}")


images = torch.zeros(2, 6, 5, 5)
try_out(nn.GroupNorm, 4, 6)
try_out(F.group_norm, images, 4)
try_out(nn.GroupNorm(2, 4), images)
try_out(nn.LayerNorm((5, 6)), images)
try_out(nn.RMSNorm(6), images)
try_out(nn.BatchNorm2d(4), images)
try_out(nn.BatchNorm1d(6), images)
try_out(nn.InstanceNorm2d(6), images[0, 0])
try_out(nn.InstanceNorm2d(6).eval(), torch.zeros(2, 6, 1, 1))
