import io
from copy import deepcopy

import torch
from torch import nn


def tied():
    model = nn.Sequential(nn.Embedding(5, 4), nn.Linear(4, 5, bias=False))
    model[1].weight = model[0].weight
    return model


def saved_whole(model):
    file = io.BytesIO()
    torch.save(model, file)
    file.seek(0)
    return torch.load(file, weights_only=False)


state = tied().state_dict()
other = nn.Parameter(torch.zeros(5, 4))
operations = {
    "deepcopy(m)": deepcopy,
    "torch.save(m)": saved_whole,
    ".to(torch.bfloat16)": lambda m: m.to(torch.bfloat16),
    "load_state_dict": lambda m: m.load_state_dict(state),
    "m[1].reset_parameters": lambda m: m[1].reset_parameters(),
    '.to("meta")': lambda m: m.to("meta"),
    "assign=True": lambda m: m.load_state_dict(state, assign=True),
    "a new layer": lambda m: m.set_submodule("1", nn.Linear(4, 5)),
    "a new weight": lambda m: setattr(m[0], "weight", other),
}
print(f"{'':22} one parameter")
for name, operation in operations.items():
    model = tied()
    result = operation(model)
    model = result if isinstance(result, nn.Module) else model
    first, second = (layer.weight for layer in model.children())
    print(f"{name:22} {first is second}")
