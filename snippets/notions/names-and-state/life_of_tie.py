from copy import deepcopy
from typing import Any

from torch import nn


def tied_model():
    model: Any = nn.Sequential(nn.Embedding(5, 3), nn.Linear(3, 5, bias=False))
    model[1].weight = model[0].weight
    return model


def loaded(model, assign=False):
    model.load_state_dict(tied_model().state_dict(), assign=assign)
    return model


operations = {
    ".double()": lambda model: model.double(),
    "deepcopy": deepcopy,
    "load_state_dict": loaded,
    "load_state_dict(assign=True)": lambda model: loaded(model, assign=True),
    '.to("meta"), to_empty': lambda m: m.to("meta").to_empty(device="cpu"),
}
print(f"{'':28}  parameters  one memory  tied again")
for name, operation in operations.items():
    model = operation(tied_model())
    count = len(list(model.parameters()))
    shared = model[0].weight.data_ptr() == model[1].weight.data_ptr()
    model[1].weight = model[0].weight
    again = len(list(model.parameters()))
    print(f"{name:28}  {count:10}  {shared!s:10}  {again:10}")
