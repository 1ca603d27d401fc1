import math

import torch
from torch import nn


def pool_size(size, kernel, stride, padding=0, dilation=1, ceil_mode=False):
    reach = dilation * (kernel - 1) + 1
    steps = (size + 2 * padding - reach) / stride
    if not ceil_mode:
        return math.floor(steps) + 1
    windows = math.ceil(steps) + 1
    if (windows - 1) * stride >= size + padding:
        windows -= 1  # the last one would start in the padding on the right
    return windows


for size, kernel, stride in [(7, 3, 2), (8, 3, 2), (3, 1, 3)]:
    signal = torch.zeros(1, 1, size)
    for ceil_mode in (False, True):
        pool = nn.MaxPool1d(kernel, stride, ceil_mode=ceil_mode)
        torch_says = pool(signal).shape[-1]
        by_hand = pool_size(size, kernel, stride, ceil_mode=ceil_mode)
        print((size, kernel, stride), f"ceil {ceil_mode!s:5}", end="  ")
        print(f"torch {torch_says}  by hand {by_hand}")
