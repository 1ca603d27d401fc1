import torch
from torch import nn

signal = torch.tensor([[[4.0, 1.0, 3.0, 5.0]]])
pool = nn.MaxPool1d(2, padding=1)
print(-pool(-signal))

image = torch.tensor([[[0, 5, 9]]], dtype=torch.uint8)
pool = nn.MaxPool2d((1, 3))
print(-pool(-image))  # -0 is 0, and -5 is 251
print(255 - pool(255 - image))  # the cure for uint8
