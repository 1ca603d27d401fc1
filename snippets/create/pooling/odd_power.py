import torch
from torch import nn

x = torch.tensor([[[-1.0, -2.0]]])
for power in (1, 2, 3, 2.5):
    print(power, round(nn.LPPool1d(power, 2)(x).item(), 3))
print(round(nn.LPPool1d(3, 2)(x.abs()).item(), 3))  # the cure

zeros = torch.zeros(1, 1, 2, requires_grad=True)
for power in (2, 0.5):
    pooled = nn.LPPool1d(power, 2)(zeros)
    print(power, torch.autograd.grad(pooled.sum(), zeros)[0])

balanced = torch.tensor([[[1.0, -1.0]]], requires_grad=True)
nn.LPPool1d(1, 2)(balanced).sum().backward()
print(1, balanced.grad)  # a sum, and its gradient is lost
