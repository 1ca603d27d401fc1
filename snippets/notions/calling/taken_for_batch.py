import torch
from torch import nn

image = torch.rand(3, 8, 8)  # (channels, height, width)
for layer in (nn.Upsample(scale_factor=2), nn.Flatten()):
    alone = layer(image)
    batched = layer(image.unsqueeze(0)).squeeze(0)
    print(type(layer).__name__)
    print("  alone:         ", tuple(alone.shape))
    print("  batch of one:  ", tuple(batched.shape))
