import torch
from torch import nn
from torch.nn.utils import prune

layer = nn.Linear(3, 1, bias=False)
nn.init.ones_(layer.weight)
prune.identity(layer, "weight")  # a mask of ones: prunes nothing

nn.init.constant_(layer.get_parameter("weight_orig"), 5.0)
x = torch.ones(1, 3)
print("layer.forward(x):", layer.forward(x).item())
print("layer(x):        ", layer(x).item())
