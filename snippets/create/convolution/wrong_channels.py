import torch
from torch import nn


def attempt(conv, images):
    try:
        print("output", tuple(conv(images).shape))
    except RuntimeError as error:
        print("RuntimeError:", error)


gray = torch.zeros(2, 1, 32, 32)
attempt(nn.Conv2d(3, 8, kernel_size=3), gray)
attempt(nn.Conv2d(3, 8, kernel_size=3), gray.expand(-1, 3, -1, -1))
attempt(nn.Conv2d(1, 8, kernel_size=3), gray)

from_file = torch.zeros(2, 32, 32, 3)  # (batch, height, width, channels)
attempt(nn.Conv2d(3, 8, kernel_size=3), from_file)
attempt(nn.Conv2d(3, 8, kernel_size=3), from_file.movedim(-1, 1))
