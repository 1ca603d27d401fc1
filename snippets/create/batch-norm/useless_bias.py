import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(8, 3, 6, 6, dtype=torch.float64)
conv = nn.Conv2d(3, 4, 3, dtype=torch.float64)
for norm in (nn.BatchNorm2d(4), nn.GroupNorm(2, 4), nn.InstanceNorm2d(4)):
    for mode in (True, False):
        norm.double().train(mode)
        conv.zero_grad()
        norm(conv(x)).pow(3).sum().backward()
        largest = conv.bias.grad.abs().max().item()
        name = type(norm).__name__
        print(f"{name:14} training={mode!s:5} bias gets", end=" ")
        print("no gradient" if largest < 1e-8 else "a gradient")
