import torch
from torch import nn

images = torch.arange(24.0).reshape(3, 2, 4)  # a batch of 3, no channel
print(nn.MaxPool2d(2)(images).shape)  # read as 3 channels of one image

tokens = torch.arange(24.0).reshape(2, 4, 3)  # batch, time, features
print(nn.MaxPool1d(3)(tokens).shape)  # pools the features
print(nn.MaxPool1d(4)(tokens.transpose(1, 2)).shape)  # pools the time
