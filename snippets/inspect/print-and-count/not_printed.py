import torch
from torch import nn
from torch.nn import functional as F


class Scaled(nn.Module):
    def __init__(self):
        super().__init__()
        self.second = nn.Linear(4, 2)
        self.first = nn.Linear(4, 4)
        self.scale = nn.Parameter(torch.ones(4))

    def forward(self, x):
        return self.second(F.dropout(self.first(x)) * self.scale)


model = Scaled()
print(model)
before = repr(model)
model.eval().double().requires_grad_(False)
nn.init.zeros_(model.scale)
print("printed the same after four changes:", repr(model) == before)
