import torch
from torch import nn

try:
    nn.Parameter(torch.tensor([1, 2]))
except RuntimeError as error:
    print(f"RuntimeError: {error}")

print(nn.Parameter(torch.tensor([1, 2]), requires_grad=False))
