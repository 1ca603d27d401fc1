import torch
from torch import nn

named = nn.ParameterDict({"scale": torch.ones(2), "power": 3})
listed = nn.ParameterList([torch.ones(2), 3])
for container in (named, listed):
    print(container)
    print("state_dict:", *container.state_dict())
