import torch
from torch import nn


def state(module, prefix=""):
    found = {}
    for name, tensor in [*module._parameters.items(), *module._buffers.items()]:
        temporary = name in module._non_persistent_buffers_set
        if tensor is not None and not temporary:
            found[prefix + name] = tensor.detach()
    for name, child in module._modules.items():
        if child is not None:
            found |= state(child, prefix + name + ".")
    return found


torch.manual_seed(0)
inner = nn.Sequential(nn.Linear(3, 10, bias=False), nn.BatchNorm1d(10))
model = nn.Sequential(inner, nn.ReLU(), nn.Linear(10, 1))
model.register_buffer("cache", torch.zeros(2), persistent=False)

ours, theirs = state(model), model.state_dict()
print(*ours)
print("same keys:", list(ours) == list(theirs))
print("same values:", all(torch.allclose(ours[k], theirs[k]) for k in ours))
