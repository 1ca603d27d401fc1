from typing import Any

import torch
from torch import nn


class SimpleLinearLayer(nn.Module):
    def __init__(self, **where: Any):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(2, 3)).to(**where)
        self.bias = nn.Parameter(torch.ones(2, **where))


places: list[dict[str, Any]] = [
    {"dtype": torch.float32},
    {"dtype": torch.float64},
    {"device": "cpu"},
    {"device": "meta"},
]
for where in places:
    layer = SimpleLinearLayer(**where)
    print(*where.values())
    print("  weight is a", type(layer.weight).__name__)
    print("  registered:", *layer.state_dict())
