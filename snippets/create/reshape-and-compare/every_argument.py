import torch
from torch import nn

x = torch.zeros(2, 3, 4, 6)
for layer in [
    nn.Flatten(),
    nn.Flatten(start_dim=0),
    nn.Flatten(start_dim=2),
    nn.Flatten(start_dim=1, end_dim=2),
    nn.Flatten(start_dim=-2, end_dim=-1),
    nn.Unflatten(3, (2, 3)),
    nn.Unflatten(dim=-1, unflattened_size=(-1, 2)),
    nn.Unflatten(2, torch.Size([2, 1, 2])),
]:
    print(tuple(layer(x).shape), layer)
