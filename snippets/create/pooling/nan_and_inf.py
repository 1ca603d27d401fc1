import torch
from torch import nn

nan = float("nan")
inf = float("inf")
x = torch.tensor([[[1.0, nan, 2.0, 3.0, -inf, -inf]]])
print(nn.MaxPool1d(2)(x)[0, 0])
print(nn.AvgPool1d(2)(x)[0, 0])
