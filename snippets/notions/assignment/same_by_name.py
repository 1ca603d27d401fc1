import torch
from torch import nn

scale = nn.Parameter(torch.ones(2))
mean = torch.zeros(2)
layer = nn.Linear(2, 1)

assigned = nn.Module()
assigned.scale = scale
assigned.mean = nn.Buffer(mean)
assigned.layer = layer

named = nn.Module()
named.register_parameter("scale", scale)
named.register_buffer("mean", mean)
named.register_module("layer", layer)

print(*assigned.state_dict())
print(*named.state_dict())
