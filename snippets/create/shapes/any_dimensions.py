import torch
from torch import nn

x = torch.zeros(5, 2, 4, 6, 6)
print("average to 1:", tuple(nn.AdaptiveAvgPool2d(1)(x).shape))
for layer in (nn.AdaptiveAvgPool2d(2), nn.AdaptiveMaxPool2d(1)):
    try:
        layer(x)
    except RuntimeError as error:
        print(f"RuntimeError: {error}")
