import torch
from torch import nn


class Twice(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Linear(1, 1, bias=False)

    def forward(self, x):
        return self.scale(self.scale(x))


model = Twice()
nn.init.constant_(model.scale.weight, 3.0)
print("parameters:", len(list(model.parameters())))

y = model(torch.ones(1, 1))
y.backward()
print("output:", y.item())
print("gradient:", model.scale.weight.grad.item())
