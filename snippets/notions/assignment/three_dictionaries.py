from typing import Any

import torch
from torch import nn

BY_TORCH = set(vars(nn.Module()))  # what every module holds from the start


def draw(title, module):
    ordinary = [name for name in vars(module) if name not in BY_TORCH]
    print(title)
    print(" ".join(["├── _parameters", *module._parameters]))
    print(" ".join(["├── _buffers   ", *module._buffers]).rstrip())
    print(" ".join(["├── _modules   ", *module._modules]).rstrip())
    print(" ".join(["└── __dict__   ", *ordinary]).rstrip())


model: Any = nn.Module()
draw("before", model)

model.scale = nn.Parameter(torch.ones(2))
model.mean = nn.Buffer(torch.zeros(2))
model.layer = nn.Linear(2, 1)
model.constant = torch.ones(2)
model.steps = 7
draw("after", model)
