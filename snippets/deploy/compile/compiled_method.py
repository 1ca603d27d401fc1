from copy import deepcopy

import torch
from torch import nn


class Assigned(nn.Linear):
    def encode(self, x):
        return self(x).tanh()


class Decorated(nn.Linear):
    @torch.compile(backend="eager")
    def encode(self, x):
        return self(x).tanh()


assigned = Assigned(3, 3)
assigned.encode = torch.compile(assigned.encode, backend="eager")
x = torch.ones(1, 3)
for model in (assigned, Decorated(3, 3)):
    copy = deepcopy(model)
    nn.init.zeros_(copy.weight)
    nn.init.zeros_(copy.bias)
    own = not copy.encode(x).any()
    print(f"{type(model).__name__:9} the copy uses its own weights: {own}")
