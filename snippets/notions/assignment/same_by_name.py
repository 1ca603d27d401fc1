import torch
from torch import nn

scale, mean = nn.Parameter(torch.ones(2)), torch.zeros(2)
layer = nn.Linear(2, 1)

assigned, named = nn.Module(), nn.Module()
assigned.scale = scale
assigned.mean = nn.Buffer(mean)
assigned.layer = layer
named.register_parameter("scale", scale)
named.register_buffer("mean", mean)
named.register_module("layer", layer)

print(*assigned.state_dict())
print(*named.state_dict())
