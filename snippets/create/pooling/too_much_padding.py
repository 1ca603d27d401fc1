import torch
from torch import nn

x = torch.ones(1, 1, 8, 8)
try:
    nn.MaxPool2d(2, padding=2)(x)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)

print(nn.MaxPool2d(2, padding=1)(x).shape)
