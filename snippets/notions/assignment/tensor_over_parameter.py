from typing import Any

import torch
from torch import nn

layer: Any = nn.Linear(2, 1)
nn.init.ones_(layer.weight)
before = layer.weight
try:
    layer.weight = layer.weight * 2
except TypeError as error:
    print(f"TypeError: {error}")

with torch.no_grad():
    layer.weight.copy_(layer.weight * 2)
print("copied: ", layer.weight.tolist(), "same:", layer.weight is before)

with torch.no_grad():
    layer.weight *= 2
print("*=:     ", layer.weight.tolist(), "same:", layer.weight is before)

layer.weight = nn.Parameter(layer.weight.detach() * 2)
print("wrapped:", layer.weight.tolist(), "same:", layer.weight is before)
