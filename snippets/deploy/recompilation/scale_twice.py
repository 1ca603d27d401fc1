import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = 2

    def forward(self, x):
        return x * self.factor


model = Scale()
compiled = torch.compile(model, backend="eager")
print(compiled(torch.ones(3)).tolist())
model.factor = 3
print(compiled(torch.ones(3)).tolist())
