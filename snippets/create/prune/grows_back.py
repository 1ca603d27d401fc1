import torch
from torch import nn
from torch.nn.utils import prune


def zeros(layer):
    return int((layer.weight == 0).sum())


torch.manual_seed(0)
layer = nn.Linear(4, 4)
prune.l1_unstructured(layer, "weight", amount=0.5)
mask = layer.weight_mask.clone()
prune.remove(layer, "weight")
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
print("after remove:", zeros(layer), "zeros")


def step():
    optimizer.zero_grad()
    layer(torch.randn(8, 4)).square().sum().backward()
    optimizer.step()


step()
print("after a step:", zeros(layer), "zeros")

step()
with torch.no_grad():
    layer.weight.mul_(mask)
print("after a step and the mask:", zeros(layer), "zeros")
