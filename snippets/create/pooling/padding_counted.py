import torch
from torch import nn

ones = torch.ones(1, 1, 4)
counted = nn.AvgPool1d(2, padding=1)
left_out = nn.AvgPool1d(2, padding=1, count_include_pad=False)
print(counted(ones)[0, 0])
print(left_out(ones)[0, 0])

image = torch.ones(1, 1, 2, 2)
print(nn.AvgPool2d(2)(image).item())
print(nn.AvgPool2d(2, divisor_override=1)(image).item())  # a sum
