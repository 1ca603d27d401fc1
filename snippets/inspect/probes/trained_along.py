import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))
probe = nn.Linear(8, 1)
x = torch.randn(32, 4)
for detached in (False, True):
    net.zero_grad()
    h = net[:2](x)
    if detached:
        h = h.detach()
    probe(h).square().mean().backward()
    print(f"detached: {detached}, net has gradients:", end=" ")
    print(net[0].weight.grad is not None)
