from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import nn


class Pair(NamedTuple):
    low: torch.Tensor
    high: torch.Tensor


@dataclass
class Record:
    low: torch.Tensor
    high: torch.Tensor


class Split(nn.Module):
    def forward(self, x, kind=None):
        low, high = x.chunk(2, dim=-1)
        if kind is None:
            return low, high
        return kind(low=low, high=high)


model = Split()
x = torch.arange(4.0)
low, high = model(x)
print("tuple:     ", high)
print("dict:      ", model(x, dict)["high"])
print("NamedTuple:", model(x, Pair).high, model(x, Pair)[1])
print("dataclass: ", model(x, Record).high)
