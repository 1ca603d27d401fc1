from typing import Any

import torch
from torch import nn

one = torch.ones(2)
VALUES: dict[str, Any] = {
    "Parameter": nn.Parameter(one),
    "Buffer": nn.Buffer(one),
    "Module": nn.Identity(),
    "Tensor": one,
    "None": None,
    "int": 7,
}


class WithClassAttribute(nn.Module):
    x = 0


def outcome(old, new):
    module: Any = WithClassAttribute() if old == "class" else nn.Module()
    if old in VALUES:
        module.x = VALUES[old]
    try:
        module.x = VALUES[new]
    except (KeyError, TypeError) as error:
        return type(error).__name__
    for kind in ("parameter", "buffer", "module"):
        if "x" in vars(module)[f"_{kind}s"]:
            return kind
    return "plain"


COLUMNS = ["nothing", "Parameter", "Buffer", "Module", "int", "class"]
print("over      " + " ".join(f"{old:9}" for old in COLUMNS).rstrip())
for new in VALUES:
    row = " ".join(f"{outcome(old, new):9}" for old in COLUMNS)
    print(f"{new:10}{row.rstrip()}")
