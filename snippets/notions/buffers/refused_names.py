from typing import Any

import torch
from torch import nn


class Late(nn.Module):
    def __init__(self):
        super().__init__()
        self.mask = None
        self.register_buffer("mean", None)


model: Any = Late()
for name in ("mask", "attention.mask"):
    try:
        model.register_buffer(name, torch.ones(2))
    except KeyError as error:
        print(f"KeyError: {error.args[0]}")

try:
    model.mean = 0.5
except TypeError as error:
    print(f"TypeError: {error}")

model.mean = torch.ones(2)
print([name for name, _ in model.named_buffers()])
