import torch
from torch import nn

image = torch.ones(3, 8, 8)  # (channels, height, width)
sequence = torch.ones(5, 3)  # (time, features)
vector = torch.ones(3)  # (features,)
cases = [
    (nn.Linear(3, 4), vector),
    (nn.Conv2d(3, 4, kernel_size=3), image),
    (nn.MaxPool2d(2), image),
    (nn.InstanceNorm2d(3), image),
    (nn.LSTM(3, 4), sequence),
    (nn.TransformerEncoderLayer(3, nhead=1), sequence),
    (nn.BatchNorm1d(3), vector),
    (nn.BatchNorm2d(3), image),
]
for layer, x in cases:
    print(f"{type(layer).__name__:24}{tuple(x.shape)!s:10}", end=" -> ")
    try:
        y = layer(x)
    except ValueError as error:
        print(f"ValueError: {error}")
        continue
    if isinstance(y, tuple):
        y = y[0]  # an LSTM returns its states as well
    print(tuple(y.shape))
