import torch
from torch import nn

down = nn.Conv2d(3, 8, kernel_size=3, stride=2, padding=1)
up = nn.ConvTranspose2d(8, 3, kernel_size=3, stride=2, padding=1)


def by_hand(size, output_padding):
    return (size - 1) * 2 - 2 * 1 + (3 - 1) + output_padding + 1


for size, output_padding in (31, 0), (32, 1):
    x = torch.zeros(1, 3, size, size)
    small = down(x)
    back = up(small).shape[-1]
    print(size, "->", small.shape[-1], "->", back, end="  ")
    print("by hand", by_hand(small.shape[-1], 0))
    told = up(small, output_size=x.shape[2:]).shape[-1]
    print("  told the size:", told, end="  ")
    print("by hand", by_hand(small.shape[-1], output_padding))
