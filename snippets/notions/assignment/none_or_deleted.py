from typing import Any

import torch
from torch import nn

x = torch.ones(1, 2)
layer: Any = nn.Linear(2, 1)
layer.bias = None
print("None:   ", *layer._parameters, "output", tuple(layer(x).shape))

layer = nn.Linear(2, 1)
del layer.bias
print("deleted:", *layer._parameters)
try:
    layer(x)
except AttributeError as error:
    print(f"AttributeError: {error}")
