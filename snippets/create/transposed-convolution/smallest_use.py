import torch
from torch import nn

up = nn.ConvTranspose2d(
    in_channels=8,
    out_channels=3,
    kernel_size=4,
    stride=2,
    padding=1,
)
small = torch.zeros(2, 8, 16, 16)  # (batch, channels, height, width)
print("output", tuple(up(small).shape))
print("weight", tuple(up.weight.shape))
print("bias  ", tuple(up.bias.shape))
