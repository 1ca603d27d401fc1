import torch
from torch import nn

signal = torch.tensor([[[1.0, 5.0, 2.0, 8.0, 3.0]]])
pooled, indices = nn.MaxPool1d(2, return_indices=True)(signal)
print(pooled, indices)

unpool = nn.MaxUnpool1d(2)
print(unpool(pooled, indices).shape)  # 4, not 5
print(unpool(pooled, indices, output_size=signal.shape))
