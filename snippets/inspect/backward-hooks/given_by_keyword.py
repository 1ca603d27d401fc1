import warnings

import torch
from torch import nn


def print_length(module, grad_input, grad_output):
    print(f"  grad_input has {len(grad_input)} gradients")


layer = nn.Linear(3, 1)
layer.register_full_backward_hook(print_length)
x = torch.ones(2, 3, requires_grad=True)

print("layer(x):")
layer(x).sum().backward()
print("layer(input=x):")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    layer(input=x).sum().backward()
print(f"  {len(caught)} warning")
