import torch
from torch import nn

cases = [
    (nn.Conv2d(3, 8, 3), (2, 1, 32, 32)),
    (nn.Conv2d(3, 8, 3), (32, 32)),
    (nn.Conv2d(3, 8, 5), (2, 3, 4, 4)),
    (nn.MaxPool2d(2), (2, 8, 1, 1)),
    (nn.BatchNorm1d(8), (1, 8)),
    (nn.LayerNorm(8), (2, 8, 5)),
]
for layer, shape in cases:
    try:
        layer(torch.zeros(shape))
    except (RuntimeError, ValueError) as error:
        print(f"{type(layer).__name__}: {type(error).__name__}: {error}")
