from typing import Any

import torch
from torch import nn

zeros = torch.zeros(1)
layer: Any = nn.Linear(2, 1, bias=False)
print("slots:", *layer._parameters, "saved:", *layer.state_dict())
try:
    layer.bias = zeros
except TypeError as error:
    print(f"TypeError: {error}")
layer.bias = nn.Parameter(zeros)
print("slots:", *layer._parameters, "saved:", *layer.state_dict())

plain: Any = nn.Module()
plain.bias = None  # makes no slot
plain.bias = zeros
print("a tensor over a plain None, saved:", *plain.state_dict())
