import torch
import torch.nn.functional as F
from torch import nn

images = torch.randn(8, 3, 10, 20)  # batch, channels, height, width
print(F.pad(images, (1, 1, 5, 5)).shape)  # meant: height 1, width 5
print(F.pad(images, (5, 5, 1, 1)).shape)  # the cure
print(nn.ZeroPad2d((1, 1))(images).shape)  # two numbers: the width alone

channels_last = torch.randn(8, 10, 20, 3)
print(F.pad(channels_last, (1, 1, 1, 1)).shape)  # meant: height and width
print(F.pad(channels_last, (0, 0, 1, 1, 1, 1)).shape)

signals = torch.randn(8, 2, 30)  # batch, channels, length
print(nn.ReplicationPad2d(1)(signals).shape)  # meant: ReplicationPad1d

steps = torch.randn(8, 4, 16)  # batch, time, features
print(F.pad(steps, (0, 3)).shape)  # meant: three more time steps
print(F.pad(steps, (0, 0, 0, 3)).shape)
