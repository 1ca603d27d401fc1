import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 1))
model.requires_grad_(False)

x = torch.ones(5, 3)
try:
    model(x).sum().backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

x.requires_grad_(True)
model(x).sum().backward()
print("input trained: x.grad", tuple(x.grad.shape))

model[1].requires_grad_(True)
model(torch.ones(5, 3)).sum().backward()
for name, parameter in model.named_parameters():
    print(f"{name:8} has a gradient: {parameter.grad is not None}")
