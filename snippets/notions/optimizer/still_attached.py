# --8<-- [start:count]
from copy import deepcopy

import torch
from torch import nn
from torch.nn.utils import parametrizations, prune
from torch.optim.swa_utils import AveragedModel


def net():
    return nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 2))


def count(operation):
    model = net()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    held = {id(p) for p in optimizer.param_groups[0]["params"]}
    result = operation(model)
    after = result if isinstance(result, nn.Module) else model
    live = [id(p) in held for p in after.parameters()]
    return sum(live), len(live)


# --8<-- [end:count]


# --8<-- [start:operations]
def replace_bias(m):
    m[1].bias = nn.Parameter(torch.zeros(2))


def replace_layer(m):
    m[1] = nn.Linear(4, 2)


operations = {
    ".double()": lambda m: m.double(),
    ".to(torch.bfloat16)": lambda m: m.to(torch.bfloat16),
    '.to_empty(device="cpu")': lambda m: m.to_empty(device="cpu"),
    ".requires_grad_(False)": lambda m: m.requires_grad_(False),
    ".load_state_dict(s)": lambda m: m.load_state_dict(net().state_dict()),
    ".reset_parameters()": lambda m: m[0].reset_parameters(),
    ".share_memory()": lambda m: m.share_memory(),
    ".compile()": lambda m: m.compile(),
    "prune": lambda m: prune.identity(m[0], "weight") and m,
    "spectral_norm": lambda m: parametrizations.spectral_norm(m[0]) and m,
    ".append(layer)": lambda m: m.append(nn.Linear(2, 1)),
    "m[1].bias = parameter": replace_bias,
    "weight_norm": lambda m: parametrizations.weight_norm(m[0]) and m,
    "m[1] = layer": replace_layer,
    '.to("meta")': lambda m: m.to("meta"),
    '.to_empty(device="meta")': lambda m: m.to_empty(device="meta"),
    "assign=True": lambda m: m.load_state_dict(net().state_dict(), assign=True),
    "deepcopy(m)": deepcopy,
    "AveragedModel(m)": AveragedModel,
}
# --8<-- [end:operations]

# --8<-- [start:table]
for name, operation in operations.items():
    held, live = count(operation)
    boxes = "■" * held + "□" * (live - held)
    print(f"{name:25} {boxes:6} {held} of {live}")
# --8<-- [end:table]
