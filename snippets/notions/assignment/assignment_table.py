from typing import Any

import torch
from torch import nn

one = torch.ones(2)
values: dict[str, Any] = {"Parameter": nn.Parameter(one)}
values |= {"Buffer": nn.Buffer(one), "Module": nn.Identity()}
values |= {"Tensor": one, "None": None, "int": 7}


def outcome(old, new):
    module = nn.Module()
    if old in values:
        module.x = values[old]
    try:
        module.x = values[new]
    except (KeyError, TypeError) as error:
        return type(error).__name__
    for kind in ("parameter", "buffer", "module"):
        if "x" in vars(module)[f"_{kind}s"]:
            return kind
    return "plain"


slots = ("nothing", "Parameter", "Buffer", "Module", "int")
print(f"{'over':10}" + " ".join(f"{old:9}" for old in slots).rstrip())
for new in values:
    row = " ".join(f"{outcome(old, new):9}" for old in slots)
    print(f"{new:10}{row.rstrip()}")
