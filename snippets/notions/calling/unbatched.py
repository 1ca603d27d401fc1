import torch
from torch import nn

image, sequence, vector = (3, 8, 8), (5, 3), (3,)
for layer, shape in {
    nn.Linear(3, 4): vector,
    nn.Conv2d(3, 4, kernel_size=3): image,
    nn.MaxPool2d(2): image,
    nn.InstanceNorm2d(3): image,
    nn.LSTM(3, 4): sequence,
    nn.TransformerEncoderLayer(3, nhead=1): sequence,
    nn.BatchNorm1d(3): vector,
    nn.BatchNorm2d(3): image,
}.items():
    print(f"{type(layer).__name__:24}{shape!s:10}", end=" -> ")
    try:
        y = layer(torch.ones(shape))
        print(tuple((y[0] if isinstance(y, tuple) else y).shape))
    except ValueError as error:
        print(f"ValueError: {error}")
