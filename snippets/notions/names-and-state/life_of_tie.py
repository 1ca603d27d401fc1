from copy import deepcopy
from typing import Any

from torch import nn


def build() -> Any:
    model: Any = nn.Sequential(nn.Embedding(5, 3), nn.Linear(3, 5, bias=False))
    model[1].weight = model[0].weight
    return model


def load(model, assign=False):
    model.load_state_dict(build().state_dict(), assign=assign)
    return model


operations = {
    ".double()": lambda model: model.double(),
    "deepcopy": deepcopy,
    "load_state_dict": load,
    "load_state_dict(assign=True)": lambda model: load(model, True),
    '.to("meta")': lambda model: model.to("meta"),
}
for name, operation in operations.items():
    model = operation(build())
    count = len(list(model.parameters()))
    model[1].weight = model[0].weight
    again = len(list(model.parameters()))
    print(f"{name:28} parameters: {count}, tied again: {again}")
