import torch
from torch import nn
from torch.nn import functional as F

images = torch.rand(2, 3, 24, 32)  # (batch, channels, height, width)

twice = nn.Upsample(scale_factor=2, mode="bilinear")
print("layer   ", tuple(twice(images).shape))

small = F.interpolate(images, size=(12, 20), mode="bilinear", antialias=True)
print("function", tuple(small.shape))
