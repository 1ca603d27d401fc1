import torch
from torch import nn


def conv_size(size, kernel, stride=1, padding=0, dilation=1):
    reach = dilation * (kernel - 1) + 1  # from the first cell to the last
    return (size + 2 * padding - reach) // stride + 1


images = torch.zeros(2, 3, 32, 20)  # (batch, channels, height, width)
for kernel, stride, padding, dilation in [
    (3, 1, 0, 1),
    (3, 2, 1, 1),
    (5, 3, 2, 2),
]:
    conv = nn.Conv2d(3, 8, kernel, stride, padding, dilation)
    height = conv_size(32, kernel, stride, padding, dilation)
    width = conv_size(20, kernel, stride, padding, dilation)
    same = conv(images).shape == (2, 8, height, width)
    print((kernel, stride, padding, dilation), (height, width), same)
