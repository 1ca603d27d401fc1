import torch
from torch import nn


class SimpleMLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(3, 10), nn.Linear(10, 1)]

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


model = SimpleMLP()
print("output", tuple(model(torch.zeros(2, 3)).shape))
try:
    torch.optim.SGD(model.parameters(), lr=0.1)
except ValueError as error:
    print(f"ValueError: {error}")

model.layers = nn.ModuleList(model.layers)
torch.optim.SGD(model.parameters(), lr=0.1)
print("cured:", len(list(model.parameters())), "parameters")
