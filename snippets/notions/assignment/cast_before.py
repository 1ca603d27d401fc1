from typing import Any

import torch
from torch import nn


class SimpleLinearLayer(nn.Module):
    def __init__(self, **where: Any):
        super().__init__()
        weight = torch.zeros(2, 3).to(**where)
        self.weight = nn.Parameter(weight)
        self.bias = nn.Parameter(torch.ones(2, **where))


for dtype in (torch.float32, torch.float64):
    layer = SimpleLinearLayer(dtype=dtype)
    print(dtype, "registered:", *layer.state_dict())

cast: Any = nn.Parameter(torch.zeros(2, 3)).to(torch.float64)
try:
    nn.Module().register_parameter("weight", cast)
except TypeError as error:
    print(f"TypeError: {error}")
