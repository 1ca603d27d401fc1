import torch
from torch import nn


def up_size(size, kernel, stride, padding=0, output_padding=0, dilation=1):
    reach = dilation * (kernel - 1) + 1
    return (size - 1) * stride - 2 * padding + reach + output_padding


down = nn.Conv2d(3, 8, kernel_size=3, stride=2, padding=1)
for size, output_padding in [(31, 0), (32, 1)]:
    small = down(torch.zeros(1, 3, size, size))
    up = nn.ConvTranspose2d(8, 3, 3, 2, 1, output_padding)
    back = up(small).shape[-1]
    by_hand = up_size(small.shape[-1], 3, 2, 1, output_padding)
    print(f"{size} -> {small.shape[-1]} -> {back}, by hand {by_hand}")
