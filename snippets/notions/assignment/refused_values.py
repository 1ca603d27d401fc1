from typing import Any

import torch
from torch import nn


def report(old, new):
    module: Any = nn.Module()
    module.x = old
    try:
        module.x = new
    except (KeyError, TypeError) as error:
        print(f"{type(error).__name__}: {error}")


report(nn.Parameter(torch.ones(2)), torch.ones(2))
report(nn.Buffer(torch.ones(2)), 7)
report(nn.Identity(), torch.ones(2))
report(7, nn.Buffer(torch.ones(2)))

model: Any = nn.Linear(2, 1)
try:
    model.forward = nn.Parameter(torch.ones(2))
except KeyError as error:
    print(f"KeyError: {error}")
