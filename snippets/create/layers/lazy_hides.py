import torch
from torch import nn


def build(first):
    return nn.Sequential(
        first,
        nn.ReLU(),
        nn.AdaptiveAvgPool2d(1),
        nn.Flatten(),
        nn.Linear(8, 10),
    )


images = torch.zeros(2, 32, 32, 3)  # (batch, height, width, channels)
try:
    build(nn.Conv2d(3, 8, kernel_size=3))(images)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

first = nn.LazyConv2d(8, kernel_size=3)
print("output", tuple(build(first)(images).shape))
print(first)
