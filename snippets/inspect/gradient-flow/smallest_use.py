import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 8), nn.Tanh(), nn.Linear(8, 1))
x = torch.randn(16, 3)
target = torch.randn(16, 1)
nn.functional.mse_loss(model(x), target).backward()

for name, parameter in model.named_parameters():
    size = parameter.grad.square().mean().sqrt()  # root mean square
    print(f"{name:9} {tuple(parameter.shape)!s:7} gradient {size:.2f}")
