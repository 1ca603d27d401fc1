import pickle

import torch
from torch import nn

layer = nn.Linear(1, 1)
calls = []
layer.weight.register_hook(lambda grad: calls.append("called"))
other = pickle.loads(pickle.dumps(layer))
other(torch.ones(1, 1)).backward()
print("a lambda as a tensor hook: dropped, calls:", calls)

layer.register_forward_hook(lambda *given: None)
try:
    pickle.dumps(layer)
except (pickle.PicklingError, AttributeError):
    print("a lambda as a forward hook: pickle refuses the layer")
