import torch
from torch import nn


class Forgetful(nn.Module):
    def __init__(self):
        super().__init__()
        self.linear = nn.Linear(3, 4)

    def forward(self, x):
        self.linear(x).relu()  # no return


model = Forgetful()
x = torch.ones(2, 3)
print("output:", model(x))
try:
    model(x).sum()
except AttributeError as error:
    print(f"AttributeError: {error}")
try:
    nn.Sequential(model, nn.Linear(4, 1))(x)
except TypeError as error:
    print(f"TypeError: {error}")
