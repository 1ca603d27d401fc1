import torch
from torch import nn


class Pair(nn.Module):
    def __init__(self, layer):
        super().__init__()
        self.first = layer(4)
        self.second = layer(4)

    def forward(self, x):
        return self.first(self.second(x))  # called in the other order


def linear(outputs):
    return nn.Linear(4, outputs)


x = torch.zeros(1, 4)
torch.manual_seed(0)
explicit = Pair(linear)
torch.manual_seed(0)
lazy = Pair(nn.LazyLinear)
lazy(x)

for mine in ("first", "second"):
    for theirs in ("first", "second"):
        a = lazy.get_submodule(mine).weight
        b = explicit.get_submodule(theirs).weight
        print(f"lazy {mine} = explicit {theirs}: {torch.equal(a, b)}")
