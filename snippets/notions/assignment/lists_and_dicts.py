from typing import Any

import torch
from torch import nn


def where_seen(container, layer):
    model: Any = nn.Module()
    model.layers = container
    model.to(torch.float64)
    model.eval()
    visited: list[nn.Module] = []
    model.apply(visited.append)
    return {
        "parameters()": bool(list(model.parameters())),
        "state_dict()": bool(model.state_dict()),
        "to(float64)": layer.weight.dtype == torch.float64,
        "eval()": not layer.training,
        "apply()": layer in visited,
        "print()": "Linear" in repr(model),
    }


a, b, c, d = (nn.Linear(2, 2) for _ in range(4))
columns = [
    where_seen([a], a),
    where_seen({"in": b}, b),
    where_seen(nn.ModuleList([c]), c),
    where_seen(nn.ModuleDict({"in": d}), d),
]
print("              list  dict  ModuleList  ModuleDict")
for method in columns[0]:
    cells = ["seen" if column[method] else "-" for column in columns]
    print("{:14}{:6}{:6}{:12}{}".format(method, *cells))
