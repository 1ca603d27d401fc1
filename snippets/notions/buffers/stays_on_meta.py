import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(3))
        positions = torch.arange(3.0)
        self.register_buffer("positions", positions, persistent=False)

    def forward(self, x):
        return x * self.weight * self.positions


checkpoint = Scale().state_dict()
with torch.device("meta"):
    model = Scale()
print(model.load_state_dict(checkpoint, assign=True))
print("weight:", model.weight.device)
print("positions:", model.positions.device)
try:
    model(torch.ones(3))
except RuntimeError as error:
    print(f"RuntimeError: {error}")

model.positions = torch.arange(3.0)
print("output:", model(torch.ones(3)).tolist())
print("state_dict:", list(model.state_dict()))
