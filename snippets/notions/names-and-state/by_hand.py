import torch
from torch import nn


def state(module, prefix=""):
    found = {}
    for name, parameter in module._parameters.items():
        if parameter is not None:
            found[prefix + name] = parameter.detach()
    for name, buffer in module._buffers.items():
        is_saved = name not in module._non_persistent_buffers_set
        if buffer is not None and is_saved:
            found[prefix + name] = buffer.detach()
    for name, child in module._modules.items():
        if child is not None:
            found.update(state(child, prefix + name + "."))
    return found


inner = nn.Sequential(nn.Linear(3, 10, bias=False), nn.BatchNorm1d(10))
model = nn.Sequential(inner, nn.ReLU(), nn.Linear(10, 1))
model.register_buffer("cache", torch.zeros(2), persistent=False)

ours = state(model)
theirs = model.state_dict()
print(*ours, sep="\n")
print("same keys:", list(ours) == list(theirs))
print("same values:", all(ours[key].equal(theirs[key]) for key in ours))
