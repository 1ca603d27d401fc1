from typing import Any

import torch
from torch import nn

layer = nn.Linear(3, 1)
wrong: dict[str, Any] = {
    "computed": [layer.weight * 2],
    "modules": [layer],
    "a module": layer,
    "a parameter": layer.weight,
    "a dict": dict(layer.named_parameters()),
}
for name, params in wrong.items():
    try:
        torch.optim.SGD(params, lr=0.1)
    except (TypeError, ValueError) as error:
        print(f"{name}: {type(error).__name__}: {error}")
