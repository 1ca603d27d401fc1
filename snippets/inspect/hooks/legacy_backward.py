import warnings

import torch
from torch import nn


def inspect_backward(module, grad_input, grad_output):
    print("grad_input ", [tuple(g.shape) for g in grad_input])


x = torch.ones(1, 3, requires_grad=True)
for method in "register_full_backward_hook", "register_backward_hook":
    print(method)
    layer = nn.Linear(3, 2)
    getattr(layer, method)(inspect_backward)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        layer(x).sum().backward()
    for warning in caught:
        print(str(warning.message).split(". ")[0])
