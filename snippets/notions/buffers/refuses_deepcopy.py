from copy import deepcopy

import torch
from torch import nn


class Center(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(3))
        self.register_buffer("mean", torch.zeros(3))

    def forward(self, x, detach):
        h = x * self.weight
        mean = (h.detach() if detach else h).mean(0)
        self.mean = 0.9 * self.mean + 0.1 * mean
        return h - self.mean


for detach in (False, True):
    model = Center()
    model(torch.ones(2, 3), detach)
    print("detach:", detach)
    try:
        print("  copied:", deepcopy(model).mean.equal(model.mean))
    except RuntimeError as error:
        message = str(error).replace(". ", ".\n  ")
        print("  RuntimeError:", message)
