import torch
from torch import nn

batch = torch.zeros(3, 32, 32)  # (batch, height, width): no channels
print(list(nn.Conv2d(3, 8, 3)(batch).shape))

x = torch.zeros(5, 2, 4, 6, 6)
print(list(nn.AdaptiveAvgPool2d(1)(x).shape))
try:
    nn.AdaptiveAvgPool2d(2)(x)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
