from typing import Any

import torch
from torch import nn


# your turn
def ties(model):
    return []


# the check
def layers(*tied):
    model: Any = nn.Sequential(*[nn.Linear(3, 3, bias=False) for _ in range(4)])
    for first, second in tied:
        model[second].weight = model[first].weight
    return model


shared = nn.Linear(3, 3)
memory = torch.zeros(3)
alike = nn.ParameterList([nn.Parameter(memory) for _ in range(2)])
cases = [
    (alike, []),
    (layers((0, 1)), [["0.weight", "1.weight"]]),
    (layers((0, 3), (0, 2)), [["0.weight", "2.weight", "3.weight"]]),
    (
        nn.ModuleDict({"a": shared, "b": shared}),
        [["a.weight", "b.weight"], ["a.bias", "b.bias"]],
    ),
]
for model, wanted in cases:
    if ties(model) != wanted:
        print(f"not yet: wanted {wanted}, got {ties(model)}")
        break
else:
    print("solved")
