import torch
from torch import nn

numbers = torch.tensor([[[1, 2, 3, 5]]])
print(nn.AvgPool1d(2)(numbers))  # 1.5 became 1
try:
    nn.MaxPool1d(2)(numbers)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
print(nn.MaxPool1d(2)(numbers.float()))
