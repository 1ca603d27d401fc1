import torch
from torch import nn

attempts = [
    (nn.MaxPool2d(4), torch.ones(1, 1, 3, 8)),
    (nn.MaxPool1d(4), torch.ones(1, 1, 3)),
    (nn.AvgPool3d(4, padding=1), torch.ones(1, 1, 3, 8, 8)),
    (nn.MaxPool2d(2, stride=0), torch.ones(1, 1, 3, 8)),
]
for pool, x in attempts:
    try:
        pool(x)
    except RuntimeError as error:
        print(type(error).__name__ + ":", error)

image = torch.ones(1, 1, 3, 8)
print(nn.MaxPool2d(4, ceil_mode=True)(image).shape)
print(nn.AdaptiveMaxPool2d((1, 2))(image).shape)
