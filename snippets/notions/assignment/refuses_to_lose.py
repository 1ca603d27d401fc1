from typing import Any

import torch
from torch import nn

layer = nn.Module()
cast: Any = nn.Parameter(torch.zeros(1, 3)).to(torch.float64)
layer.weight = cast
print("assigned:", *layer.state_dict())

layer = nn.Module()
try:
    layer.register_parameter("weight", cast)
except TypeError as error:
    print(f"TypeError: {error}")
