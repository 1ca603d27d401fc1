import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = nn.Parameter(torch.ones(1))
        self.offset = torch.zeros(1)  # a plain tensor

    def forward(self, x):
        return x * self.factor + self.offset


model = Scale()
for name, parameter in model.named_parameters():
    print(name, parameter.tolist())
