# --8<-- [start:count]
from copy import deepcopy

import torch
from torch import nn
from torch.nn.utils import parametrizations, prune
from torch.optim.swa_utils import AveragedModel


def net():
    return nn.Sequential(nn.Linear(3, 4), nn.Linear(4, 2))


def count(operation):
    """Return how many parameters the optimizer still holds, and of how many."""
    model = net()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    held = {id(p) for p in optimizer.param_groups[0]["params"]}
    result = operation(model)
    # Some operations return a copy; the others change the model.
    after = result if isinstance(result, nn.Module) else model
    live = [id(p) in held for p in after.parameters()]
    return sum(live), len(live)


# --8<-- [end:count]


# --8<-- [start:operations]
def new_bias(model):
    model[1].bias = nn.Parameter(torch.zeros(2))


def new_layer(model):
    model[1] = nn.Linear(4, 2)


def pruned(model):
    prune.identity(model[0], "weight")


def spectral_norm(model):
    parametrizations.spectral_norm(model[0])


def weight_norm(model):
    parametrizations.weight_norm(model[0])


def assigned(model):
    model.load_state_dict(net().state_dict(), assign=True)


# --8<-- [end:operations]

# --8<-- [start:table]
operations = {
    ".double()": lambda model: model.double(),
    ".to(torch.bfloat16)": lambda model: model.to(torch.bfloat16),
    '.to_empty(device="cpu")': lambda model: model.to_empty(device="cpu"),
    ".requires_grad_(False)": lambda model: model.requires_grad_(False),
    ".load_state_dict(s)": lambda m: m.load_state_dict(net().state_dict()),
    ".reset_parameters()": lambda model: model[0].reset_parameters(),
    ".share_memory()": lambda model: model.share_memory(),
    ".compile()": lambda model: model.compile(),
    "prune": pruned,
    "spectral_norm": spectral_norm,
    ".append(layer)": lambda model: model.append(nn.Linear(2, 1)),
    "m[1].bias = parameter": new_bias,
    "weight_norm": weight_norm,
    "m[1] = layer": new_layer,
    '.to("meta")': lambda model: model.to("meta"),
    '.to_empty(device="meta")': lambda model: model.to_empty(device="meta"),
    "assign=True": assigned,
    "deepcopy(m)": deepcopy,
    "AveragedModel(m)": AveragedModel,
}
for name, operation in operations.items():
    held, live = count(operation)
    boxes = "■" * held + "□" * (live - held)
    print(f"{name:25} {boxes:6} {held} of {live}")
# --8<-- [end:table]
