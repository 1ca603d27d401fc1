from typing import Any

import torch
from torch import nn

layer = nn.Linear(3, 1)
wrong: dict[str, Any] = {
    "[layer.weight * 2]": [layer.weight * 2],
    "[layer]": [layer],
    "layer": layer,
    "layer.weight": layer.weight,
    "dict(...)": dict(layer.named_parameters()),
}
for name, params in wrong.items():
    try:
        torch.optim.SGD(params, lr=0.1)
    except (TypeError, ValueError) as error:
        print(f"{name}: {type(error).__name__}: {error}")

optimizer = torch.optim.SGD(layer.named_parameters(), lr=0.1)
print("named_parameters():", optimizer.param_groups[0]["param_names"])
