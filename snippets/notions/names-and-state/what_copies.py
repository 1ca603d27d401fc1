from copy import copy, deepcopy

import torch
from torch import nn


def each(function):
    return lambda state: {key: function(t) for key, t in state.items()}


ways = {
    "state": lambda state: state,
    "dict(state)": dict,
    "copy(state)": copy,
    "t.cpu() for each": each(lambda t: t.cpu()),
    "t.float() for each": each(lambda t: t.float()),
    "t.clone() for each": each(lambda t: t.clone()),
    "deepcopy(state)": deepcopy,
}
for name, keep in ways.items():
    model = nn.Linear(2, 1)
    kept = keep(model.state_dict())
    with torch.no_grad():
        model.weight.fill_(7)
    follows = kept["weight"].equal(model.weight)
    print(f"{name:18}  follows the model: {follows}")
