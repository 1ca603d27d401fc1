import warnings

import torch
from torch import nn


def print_shapes(module, grad_input, grad_output):
    print("grad_input ", [tuple(gradient.shape) for gradient in grad_input])


x = torch.ones(1, 3, requires_grad=True)
print("register_full_backward_hook")
layer = nn.Linear(3, 2)
layer.register_full_backward_hook(print_shapes)
layer(x).sum().backward()

print("register_backward_hook")
layer = nn.Linear(3, 2)
layer.register_backward_hook(print_shapes)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    layer(x).sum().backward()
print(str(caught[0].message).partition(". ")[0])
