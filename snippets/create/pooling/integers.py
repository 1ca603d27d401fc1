import torch
from torch import nn

numbers = torch.tensor([[[1, 2, 3, 5]]])
print(nn.AvgPool1d(2)(numbers))  # 1.5 became 1
try:
    nn.MaxPool1d(2)(numbers)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
print(nn.MaxPool1d(2)(numbers.float()))

video = torch.ones(1, 1, 4, 4, 4, dtype=torch.bfloat16)
try:
    nn.AvgPool3d(2)(video)
except RuntimeError as error:
    print(type(error).__name__ + ":", error)
