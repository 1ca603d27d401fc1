import torch
from torch import nn


class Line(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.tensor(1.0))
        shift = torch.tensor(1.0, requires_grad=True)
        self.register_buffer("shift", shift)

    def forward(self, x):
        return self.weight * x + self.shift


model = Line()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _ in range(3):
    model.zero_grad()
    model(torch.tensor(2.0)).pow(2).backward()
    optimizer.step()
    print(f"weight {model.weight.item():5.2f}", end="  ")
    print(f"shift {model.shift.item():.2f}", end="  ")
    print(f"gradient of shift {model.shift.grad.item():.2f}")

model.requires_grad_(False)
print("weight requires grad:", model.weight.requires_grad)
print("shift requires grad:", model.shift.requires_grad)
