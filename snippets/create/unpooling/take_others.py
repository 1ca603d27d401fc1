import torch
from torch import nn

scores = torch.tensor([[[[1, 7], [3, 2]], [[9, 1], [0, 4]]]]).float()
depth = torch.tensor([[[[10, 20], [30, 40]], [[50, 60], [70, 80]]]]).float()
_, indices = nn.AdaptiveMaxPool2d(1, return_indices=True)(scores)
taken = depth.flatten(2).gather(2, indices.flatten(2))
print(indices.flatten().tolist(), taken.flatten().tolist())
