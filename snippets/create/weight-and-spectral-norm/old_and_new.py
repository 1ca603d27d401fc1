import pickle
import warnings
from copy import deepcopy

import torch
from torch import nn
from torch.nn import utils
from torch.nn.utils import parametrizations

warnings.simplefilter("ignore", FutureWarning)  # old weight_norm


def outcome(function):
    try:
        function()
    except RuntimeError as error:
        return " ".join(str(error).split()[:7]) + " ..."
    return "works"


kinds = {
    "old weight_norm": utils.weight_norm,
    "new weight_norm": parametrizations.weight_norm,
    "old spectral_norm": utils.spectral_norm,
    "new spectral_norm": parametrizations.spectral_norm,
}
for name, apply in kinds.items():
    layer = apply(nn.Linear(3, 2))
    layer(torch.ones(1, 3))
    print(name, "->", type(layer).__name__)
    print("    keys:", *[key for key in layer.state_dict() if key != "bias"])
    print("    deepcopy:", outcome(lambda layer=layer: deepcopy(layer)))
    print("    pickle:  ", outcome(lambda layer=layer: pickle.dumps(layer)))
    print("    hooks:", len(layer._forward_pre_hooks))
