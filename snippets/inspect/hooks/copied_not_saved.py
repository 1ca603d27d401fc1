from copy import deepcopy

import torch
from torch import nn

calls: list[str] = []
layer = nn.Linear(3, 1)
layer.register_forward_hook(lambda *args: calls.append("hook"))
print("state_dict:", list(layer.state_dict()))

copied, loaded = deepcopy(layer), nn.Linear(3, 1)
loaded.load_state_dict(layer.state_dict())

for name, module in {"copied": copied, "loaded": loaded}.items():
    calls.clear()
    module(torch.zeros(2, 3))
    print(f"{name}: hook called {len(calls)}x")
