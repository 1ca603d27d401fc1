import torch
from torch import nn

indices = torch.tensor([1, 2])
try:
    nn.Parameter(indices)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(nn.Parameter(indices, requires_grad=False))
