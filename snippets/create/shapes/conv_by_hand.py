import torch
from torch import nn


def by_hand(size, kernel, stride, padding, dilation):
    reach = dilation * (kernel - 1) + 1
    return (size + 2 * padding - reach) // stride + 1


x = torch.zeros(2, 3, 32, 20)  # (batch, channels, height, width)
for settings in [(3, 1, 0, 1), (3, 2, 1, 1), (5, 3, 2, 2)]:
    conv = nn.Conv2d(3, 8, *settings)
    found = conv(x).shape
    equal = [by_hand(size, *settings) for size in (32, 20)] == list(found[2:])
    print(settings, list(found), "equal:", equal)

weight, bias = 8 * 3 * 5 * 5, 8
numbers = sum(p.numel() for p in conv.parameters())
print("parameters:", numbers, "equal:", numbers == weight + bias)
