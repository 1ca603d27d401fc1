import torch
from torch import nn

signal = torch.ones(1, 1, 8)
image = torch.ones(1, 1, 8, 8)
attempts = [
    (nn.MaxPool2d(2, padding=2), image),
    (nn.MaxPool1d(2, padding=2), signal),
    (nn.MaxPool2d(3, padding=2, dilation=2), image),
]
for pool, x in attempts:
    try:
        pool(x)
    except RuntimeError as error:
        print(type(error).__name__ + ":", error)

wide = nn.ConstantPad2d(2, float("-inf"))
print(nn.MaxPool2d(3, stride=1, dilation=2)(wide(image)).shape)
