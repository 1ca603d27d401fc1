from typing import Any

import torch
from torch import nn


def holds(value: Any) -> bool:
    """Say whether a value is, or has somewhere in it, a tensor or a module."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list | tuple | set):
        return any(holds(item) for item in value)
    return isinstance(value, torch.Tensor | nn.Module)


def hidden(model: nn.Module) -> list[str]:
    attributes = dict(vars(model))
    for registered in ("_parameters", "_buffers", "_modules"):
        del attributes[registered]
    return [name for name, value in attributes.items() if holds(value)]


# the check
model: Any = nn.Module()
model.layer = nn.Linear(2, 2)
model.mean = nn.Buffer(torch.zeros(2))
model.empty = None
model.sizes, model.options = (3, 10), {"width": [3]}
model._constant = torch.ones(2)
model.blocks = [nn.Linear(2, 2)]
model.three = (1, nn.Parameter(torch.ones(2)), "text")
model.heads = {"in": [nn.Linear(2, 2)]}
vars(model)["tied"] = nn.ReLU()  # not registered
model.nested = [{"a": ([torch.ones(2)],)}]
got = sorted(hidden(model))
wanted = ["_constant", "blocks", "heads", "nested", "three", "tied"]
if got == wanted and hidden(model.layer) == []:
    print("solved")
else:
    print(f"not yet: wanted {wanted}, got {got}")
