from typing import Any

import torch
from torch import nn

zeros: Any = torch.zeros(1)
layer = nn.Linear(2, 1, bias=False)
print("slots:", *layer._parameters, "saved:", *layer.state_dict())
try:
    layer.bias = zeros
except TypeError as error:
    print(f"TypeError: {error}")
layer.bias = nn.Parameter(zeros)
print("slots:", *layer._parameters, "saved:", *layer.state_dict())

plain: Any = nn.Module()
plain.bias = None
plain.bias = zeros
print("plain None, then a tensor, saved:", *plain.state_dict())
