from typing import Any

import torch
from torch import nn


class SimpleLinearLayer(nn.Module):
    def __init__(self, **where: Any):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(2, 3)).to(**where)
        self.bias = nn.Parameter(torch.ones(2, **where))


def report(title, layer):
    kind = type(layer.weight).__name__
    print(f"{title:14} weight is a {kind}, registered:", *layer.state_dict())


report("torch.float32", SimpleLinearLayer(dtype=torch.float32))
report("torch.float64", SimpleLinearLayer(dtype=torch.float64))
report("cpu", SimpleLinearLayer(device="cpu"))
report("meta", SimpleLinearLayer(device="meta"))
