from typing import Any

import torch
from torch import nn
from torch.nn.utils import parametrizations, prune


def plain_weight(state):
    part = {key.rpartition(".")[2]: t for key, t in state.items()}
    if "weight_mask" in part:
        return part["weight_orig"] * part["weight_mask"]
    if "original0" in part:
        return torch._weight_norm(part["original1"], part["original0"])
    weight = part["original"]
    return weight / (part["_u"] @ weight @ part["_v"])


def pruned(layer):
    return prune.l1_unstructured(layer, "weight", amount=0.5)


torch.manual_seed(0)
norms = [parametrizations.weight_norm, parametrizations.spectral_norm]
for change in [*norms, pruned]:
    layer: Any = change(nn.Linear(3, 2, bias=False)).eval()
    plain = nn.Linear(3, 2, bias=False)
    plain.load_state_dict({"weight": plain_weight(layer.state_dict())})
    same = torch.allclose(plain.weight, layer.weight)
    print(f"{change.__name__:14} same weight: {same}")
