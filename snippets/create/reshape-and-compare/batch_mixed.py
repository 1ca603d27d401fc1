import torch
from torch import nn

steps = torch.tensor([[[1, 1], [2, 2]], [[1, 1], [2, 2]], [[1, 1], [2, 2]]])
print(tuple(steps.shape))  # (time, batch, features): samples 1 and 2
print("reshape:", steps.reshape(2, 6).tolist())
print("cured:  ", nn.Flatten()(steps.transpose(0, 1)).tolist())
