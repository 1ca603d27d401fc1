import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2), nn.Linear(2, 1))
model[1].requires_grad_(False)
model(torch.ones(1, 2)).sum().backward()

for name, parameter in model.named_parameters():
    print(f"{name:8} has a gradient: {parameter.grad is not None}")
