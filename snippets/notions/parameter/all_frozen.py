import torch
from torch import nn

model = nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 1))
for parameter in model.parameters():
    parameter.requires_grad = False

loss = model(torch.ones(5, 3)).sum()
try:
    loss.backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

for parameter in model[1].parameters():
    parameter.requires_grad = True
model(torch.ones(5, 3)).sum().backward()
for name, parameter in model.named_parameters():
    grad = None if parameter.grad is None else "filled"
    print(f"{name:8} grad {grad}")
