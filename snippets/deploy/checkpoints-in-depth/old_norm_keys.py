import warnings

import torch
from torch import nn
from torch.nn.utils import parametrizations, spectral_norm, weight_norm

warnings.simplefilter("ignore")  # torch says that weight_norm is deprecated


def renamed(state):
    names = {
        "weight_orig": "parametrizations.weight.original",
        "weight_u": "parametrizations.weight.0._u",
        "weight_v": "parametrizations.weight.0._v",
    }
    new = {}
    for key, tensor in state.items():
        path, dot, name = key.rpartition(".")
        if path + dot + "weight_u" in state:  # a layer with spectral_norm
            name = names.get(name, name)
        new[path + dot + name] = tensor
    return new


old = weight_norm(nn.Linear(3, 2))
new = parametrizations.weight_norm(nn.Linear(3, 2))
print(*old.state_dict())
print(new.load_state_dict(old.state_dict()))
x = torch.ones(1, 3)
print("same output:", torch.equal(new(x), old(x)))

old = spectral_norm(nn.Linear(3, 2))
new = parametrizations.spectral_norm(nn.Linear(3, 2))
try:
    new.load_state_dict(old.state_dict())
except RuntimeError as error:
    for line in str(error).splitlines():
        print(line.strip())
print(new.load_state_dict(renamed(old.state_dict())))
