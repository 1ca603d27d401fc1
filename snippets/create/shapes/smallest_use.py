import torch
from torch import nn

conv = nn.Conv2d(3, 8, kernel_size=3, stride=2, padding=1)
images = torch.zeros(2, 3, 32, 20)  # (batch, channels, height, width)
print(tuple(conv(images).shape))
