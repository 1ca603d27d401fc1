import torch
from torch import nn


def build(convolution):
    return nn.Sequential(
        convolution,
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

convolution = nn.LazyConv2d(8, kernel_size=3)
output = build(convolution)(images)
print("output", tuple(output.shape))
print(convolution)
