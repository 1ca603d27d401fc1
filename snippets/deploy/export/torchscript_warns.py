import warnings
from typing import Any

import torch
from torch import nn


class Positive(nn.Module):
    def forward(self, x):
        if x.sum() > 0:
            return x
        return -x


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    traced: Any = torch.jit.trace(Positive(), torch.ones(2))
    torch.jit.script(nn.ReLU())

for warning in caught:
    message = str(warning.message).split(". ")[0]
    if message.startswith(("`torch.jit.trace`", "`torch.jit.script`", "Conv")):
        print(f"{warning.category.__name__}: {message}")
x = -torch.ones(2)
print("model", Positive()(x).tolist(), "traced", traced(x).tolist())
