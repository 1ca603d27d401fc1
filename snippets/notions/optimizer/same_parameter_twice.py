import warnings

import torch
from torch import nn

layer = nn.Linear(3, 1)
groups = [
    {"params": layer.parameters()},
    {"params": [layer.bias], "lr": 1.0},
]
try:
    torch.optim.SGD(groups, lr=0.1)
except ValueError as error:
    print(f"ValueError: {error}")

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    optimizer = torch.optim.SGD([layer.bias, layer.bias], lr=0.1)
print("UserWarning:", str(caught[0].message).split(";")[0])

nn.init.zeros_(layer.bias)
layer.bias.grad = torch.ones(1)
optimizer.step()
print(f"one step of 0.1 moved the bias by {layer.bias.item():.1f}")
