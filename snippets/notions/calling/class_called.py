import torch
from torch import nn


class SimpleMLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.lin_in = nn.Linear(3, 4)


x, target = torch.ones(2, 3), torch.zeros(2, 3)
try:
    SimpleMLP(x)
except TypeError as error:
    print(f"TypeError: {error}")
try:
    nn.MSELoss(x, target)
except RuntimeError as error:
    print(f"RuntimeError: {error}")

y = nn.ReLU(x)
print("nn.ReLU(x) is a", type(y).__name__)
try:
    nn.Linear(3, 4)(y)
except TypeError as error:
    print(f"TypeError: {error}")
print("cured:", nn.MSELoss()(nn.ReLU()(x), target))
