import torch
from checks import check_parameters, run
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 2))
nn.init.zeros_(model[2].weight)  # common in residual branches

model(torch.randn(5, 3)).square().sum().backward()
for name, parameter in model.named_parameters():
    print(f"{name:9} has a gradient: {bool(parameter.grad.any())}")
run(check_parameters, model, torch.randn(5, 3))
