import torch
from torch import nn


def build(head):
    return nn.Sequential(
        nn.Conv2d(3, 8, kernel_size=3),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(8, 16, kernel_size=3),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        head,
    )


images = torch.zeros(2, 3, 32, 32)  # (batch, channels, height, width)
try:
    build(nn.Linear(16 * 8 * 8, 10))(images)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

head = nn.LazyLinear(10)
build(head)(images)
print(head)
