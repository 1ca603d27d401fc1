import torch
from torch import nn
from torch.nn.utils import prune

torch.manual_seed(0)
layer = nn.Linear(4, 4, bias=False)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1, momentum=0.9)
x = torch.randn(8, 4)


def step():
    optimizer.zero_grad()
    layer(x).square().sum().backward()
    optimizer.step()


step()  # there is a momentum now
prune.l1_unstructured(layer, "weight", amount=0.5)
gone = layer.weight_mask == 0
before = layer.weight_orig.detach().clone()
step()
held = optimizer.param_groups[0]["params"]
print("optimizer holds weight_orig:", held[0] is layer.weight_orig)
print("gradient there:", layer.weight_orig.grad[gone].abs().sum().item())
moved = layer.weight_orig[gone] != before[gone]
print("weight_orig moved there:", bool(moved.all()))
layer(x)
print("weight is zero there:", bool((layer.weight[gone] == 0).all()))
