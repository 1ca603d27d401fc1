from typing import Any

import torch
from torch import nn


class SimpleLinearLayer(nn.Module):
    def __init__(self, in_features, out_features, **where: Any):
        super().__init__()
        weight = torch.zeros(out_features, in_features, **where)
        self.weight = nn.Parameter(weight)
        self.bias = nn.Parameter(torch.ones(out_features, **where))


# the check
layer = SimpleLinearLayer(3, 2, device="meta", dtype=torch.float64)
wanted = {
    "weight": (2, 3, "meta", torch.float64),
    "bias": (2, "meta", torch.float64),
}
got = {}
for name, p in layer.named_parameters():
    got[name] = (*p.shape, p.device.type, p.dtype)
if got == wanted:
    print("solved")
else:
    print(f"not yet: wanted {wanted},\ngot {got}")
