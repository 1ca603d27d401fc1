import torch
from torch import nn


class Shift(nn.Module):
    def forward(self, x):
        return self.shift(x)

    def shift(self, x):
        return x + 1


model = Shift()
compiled = torch.compile(model, backend="eager")
x = torch.zeros(1)
print("first call:            ", compiled(x).item())

Shift.shift = lambda self, x: x + 2
print("replaced on the class: ", compiled(x).item(), "model:", model(x).item())

model.shift = lambda x: x + 3
print("replaced on the module:", compiled(x).item(), "model:", model(x).item())
