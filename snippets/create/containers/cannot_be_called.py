import torch
from torch import nn

layers = [nn.Linear(3, 4), nn.ReLU(), nn.Linear(4, 1)]
x = torch.zeros(5, 3)  # (batch, in_features)
try:
    nn.ModuleList(layers)(x)
except NotImplementedError as error:
    print(f"NotImplementedError: {str(error).splitlines()[0]}")

print(tuple(nn.Sequential(*nn.ModuleList(layers))(x).shape))
