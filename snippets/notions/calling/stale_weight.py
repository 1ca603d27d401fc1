import torch
from torch import nn
from torch.nn.utils import prune

layer, x = nn.Linear(3, 1, bias=False), torch.ones(1, 3)
nn.init.ones_(layer.weight)
prune.identity(layer, "weight")
nn.init.constant_(layer.get_parameter("weight_orig"), 5.0)

print("layer.forward(x):", layer.forward(x).item())
print("layer(x):        ", layer(x).item())
