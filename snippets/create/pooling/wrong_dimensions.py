import torch
from torch import nn

attempts = {
    "a flat image": (nn.MaxPool2d(2), (8, 8)),
    "a video": (nn.MaxPool2d(2), (4, 16, 3, 8, 8)),
    "a sequence of images": (nn.MaxPool1d(2), (4, 3, 8, 8)),
    "adaptive": (nn.AdaptiveAvgPool2d(2), (4, 16, 3, 8, 8)),
}
for name, (pool, shape) in attempts.items():
    try:
        pool(torch.ones(shape))
    except RuntimeError as error:
        print(f"{name} | {error}")

video = torch.ones(4, 16, 3, 8, 8)  # batch, frames, channels, height, width
frames = video.flatten(0, 1)
print(nn.MaxPool2d(2)(frames).unflatten(0, (4, 16)).shape)
