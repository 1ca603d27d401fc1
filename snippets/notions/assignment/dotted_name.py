from typing import Any

import torch
from torch import nn


def make_model() -> Any:
    layers = nn.Sequential(nn.Linear(3, 10), nn.Linear(10, 1))
    return nn.ModuleDict({"layers": layers})


torch.manual_seed(0)
model = make_model()
old = model["layers"][0]
new = nn.Linear(3, 10)

setattr(model, "layers.0", new)
print("children:", *[name for name, _ in model.named_children()])
print("replaced:", model["layers"][0] is new)

state = model.state_dict()
print("keys:", *state)
print("saved is new:", torch.equal(state["layers.0.weight"], new.weight))

reloaded = make_model()
print(reloaded.load_state_dict(state))
weight = reloaded["layers"][0].weight
print("reloaded is old:", torch.equal(weight, old.weight))
