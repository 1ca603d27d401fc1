import torch
from torch import nn


def attempt(conv, x):
    try:
        print("output", tuple(conv(x).shape))
    except RuntimeError as error:
        print("RuntimeError:", error)


image = torch.zeros(28, 28)
conv = nn.Conv2d(1, 8, kernel_size=3)
attempt(conv, image)
attempt(conv, image[None, None])  # (batch, channels, height, width)

videos = torch.zeros(2, 1, 5, 28, 28)  # (batch, channels, time, ...)
attempt(conv, videos)
frames = videos.transpose(1, 2).flatten(0, 1)  # each frame an image
attempt(conv, frames)
attempt(nn.Conv3d(1, 8, kernel_size=3), videos)
