from copy import deepcopy

import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel

calls: list[str] = []


def count(module, args, output):
    calls.append("hook")


layer = nn.Linear(3, 1)
layer.register_forward_hook(count)
print("state_dict:", list(layer.state_dict()))

loaded = nn.Linear(3, 1)
loaded.load_state_dict(layer.state_dict())
modules = {
    "deepcopy": deepcopy(layer),
    "AveragedModel": AveragedModel(layer),
    "load_state_dict": loaded,
}
for name, module in modules.items():
    calls.clear()
    module(torch.zeros(2, 3))
    print(f"{name}: hook called {len(calls)}x")
