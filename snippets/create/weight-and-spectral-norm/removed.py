import warnings

import torch
from torch import nn
from torch.nn import utils
from torch.nn.utils import parametrizations, parametrize

warnings.simplefilter("ignore", FutureWarning)  # old weight_norm


def remove(layer):
    parametrize.remove_parametrizations(layer, "weight")


pairs = {
    "old weight_norm": (utils.weight_norm, utils.remove_weight_norm),
    "old spectral_norm": (utils.spectral_norm, utils.remove_spectral_norm),
    "new weight_norm": (parametrizations.weight_norm, remove),
    "new spectral_norm": (parametrizations.spectral_norm, remove),
    "orthogonal": (parametrizations.orthogonal, remove),
}
x = torch.ones(1, 3)
for name, (apply, take_away) in pairs.items():
    torch.manual_seed(0)
    layer = apply(nn.Linear(3, 3)).eval()
    held = list(layer.parameters())
    wanted = layer(x)
    take_away(layer)
    same = torch.allclose(layer(x), wanted, atol=1e-6)
    print(f"{name:18}", list(layer.state_dict()), "same output:", same)
    kept = any(p is layer.weight for p in held)
    print(" " * 18, "old optimizer holds the weight:", kept)

for take_away in (utils.remove_weight_norm, utils.remove_spectral_norm):
    try:
        take_away(parametrizations.weight_norm(nn.Linear(3, 3)))
    except ValueError as error:
        print("ValueError:", str(error).splitlines()[0])
