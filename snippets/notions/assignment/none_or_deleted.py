from typing import Any

import torch
from torch import nn

x = torch.ones(1, 2)
emptied: Any = nn.Linear(2, 1)
emptied.bias = None
print("None:   ", *emptied._parameters, "output", tuple(emptied(x).shape))

deleted: Any = nn.Linear(2, 1)
del deleted.bias
print("deleted:", *deleted._parameters)
try:
    deleted(x)
except AttributeError as error:
    print(f"AttributeError: {error}")
