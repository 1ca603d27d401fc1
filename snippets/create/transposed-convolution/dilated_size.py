import torch
from torch import nn

x = torch.zeros(1, 1, 5)
by_setting = nn.ConvTranspose1d(1, 1, 3, dilation=3, output_padding=2)
print("output_padding=2:", by_setting(x).shape[-1])

up = nn.ConvTranspose1d(1, 1, 3, dilation=3)
print("without:", up(x).shape[-1])
try:
    up(x, output_size=(13,))
except ValueError as error:
    print("ValueError:", error)

down = nn.Conv1d(1, 1, 3, dilation=3)
for size in (11, 13):
    y = down(torch.zeros(1, size))
    print(f"a convolution takes {size} to", y.shape[-1])
