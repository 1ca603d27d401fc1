from typing import Any

import torch
from torch import nn


def hidden(model: nn.Module) -> list[str]:
    names = []
    for name, value in vars(model).items():
        inside = value.values() if isinstance(value, dict) else value
        items = inside if isinstance(value, list | tuple | dict) else [value]
        parts = [isinstance(i, torch.Tensor | nn.Module) for i in items]
        if any(parts) and name not in ("_parameters", "_buffers", "_modules"):
            names.append(name)
    return names


# the check
model: Any = nn.Module()
model.layer = nn.Linear(2, 2)
model.mean = nn.Buffer(torch.zeros(2))
model.constant = torch.ones(2)
model.blocks = [nn.Linear(2, 2)]
model.heads = {"in": nn.Linear(2, 2)}
model.sizes = [3, 10]
got, wanted = hidden(model), ["constant", "blocks", "heads"]
if got == wanted:
    print("solved")
else:
    print(f"not yet: wanted {wanted}, got {got}")
