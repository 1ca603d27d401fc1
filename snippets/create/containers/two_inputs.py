import torch
from torch import nn


class Gated(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(3, 3), nn.Linear(3, 3)])

    def forward(self, x, gate):
        for layer in self.layers:
            x = layer(x) * gate  # each layer gets the second input
        return x


x = torch.ones(5, 3)
gate = torch.ones(5, 1)
try:
    nn.Sequential(nn.Linear(3, 3), nn.Linear(3, 3))(x, gate)
except TypeError as error:
    print(f"TypeError: {error}")

print("cured:", tuple(Gated()(x, gate).shape))
