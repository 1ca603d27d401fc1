import torch
from torch import nn

image = torch.tensor([[[[3, 1, 9, 2], [5, 4, 0, 6], [7, 8, 1, 0]]]]).float()
pooled, indices = nn.MaxPool2d((1, 2), return_indices=True)(image)
print(pooled[0, 0])
print(indices[0, 0])  # counted row by row, from 0 in each channel

width = image.shape[-1]
print(indices[0, 0] // width)  # the rows
print(indices[0, 0] % width)  # the columns
