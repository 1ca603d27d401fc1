import torch
from torch import nn


class Shift(nn.Module):
    def __init__(self):
        super().__init__()
        self.bias = nn.Parameter(torch.zeros(3))

    def forward(self, x):
        return x + self.bias


model = Shift()
loss = model(torch.ones(3)).sum()
loss.backward()
print("gradient", model.bias.grad.tolist())
loss.backward()
print("gradient", model.bias.grad.tolist())
