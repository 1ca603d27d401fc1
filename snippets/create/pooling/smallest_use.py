import torch
from torch import nn

image = torch.arange(16.0).reshape(1, 1, 4, 4)
print(image[0, 0])
print(nn.MaxPool2d(2)(image)[0, 0])
print(nn.AvgPool2d(2)(image)[0, 0])
print(nn.AdaptiveAvgPool2d(1)(image).shape)
