import torch
from torch import nn


class SimpleMLP(nn.Module):
    def __init__(self, in_f, inter_f, out_f):
        super().__init__()
        lin_in = nn.Linear(in_f, inter_f)
        lin_out = nn.Linear(inter_f, out_f)
        self.layers = [lin_in, lin_out]

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


model = SimpleMLP(3, 10, 1)
print("output", tuple(model(torch.zeros(2, 3)).shape))
try:
    torch.optim.SGD(model.parameters(), lr=0.1)
except ValueError as error:
    print(f"ValueError: {error}")

model.layers = nn.ModuleList(model.layers)
torch.optim.SGD(model.parameters(), lr=0.1)
print("cured:", len(list(model.parameters())), "parameters")
