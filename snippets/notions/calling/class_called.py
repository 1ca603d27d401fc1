import torch
from torch import nn

x = torch.ones(2, 3)
target = torch.zeros(2, 3)
try:
    nn.MSELoss(x, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")
try:
    nn.Tanh(x)
except TypeError as error:
    print(f"TypeError: {error}")

y = nn.ReLU(x)
print("nn.ReLU(x) is a", type(y).__name__)
try:
    nn.Linear(3, 4)(y)
except TypeError as error:
    print(f"TypeError: {error}")

loss_function = nn.MSELoss()
relu = nn.ReLU()
print("cured:", loss_function(relu(x), target))
