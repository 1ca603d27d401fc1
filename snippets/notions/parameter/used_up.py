import torch
from torch import nn

parameters = nn.Linear(3, 2).parameters()
print(type(parameters).__name__)

torch.optim.SGD(parameters, lr=0.1)
try:
    torch.optim.Adam(parameters)
except ValueError as error:
    print(f"ValueError: {error}")
