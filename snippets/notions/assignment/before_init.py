from typing import Any

import torch
from torch import nn


class Forgetful(nn.Module):
    def __init__(self, value):
        self.x = value


values: dict[str, Any] = {
    "Parameter": nn.Parameter(torch.ones(2)),
    "Buffer": nn.Buffer(torch.ones(2)),
    "Module": nn.Identity(),
    "Tensor": torch.ones(2),
    "list": [3, 10],
}
for kind, value in values.items():
    try:
        Forgetful(value)
        print(f"{kind:9} accepted")
    except AttributeError as error:
        print(f"{kind:9} {error}")
