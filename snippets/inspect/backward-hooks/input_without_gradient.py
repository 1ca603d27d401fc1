import warnings

import torch
from torch import nn


def print_gradients(module, grad_input, grad_output):
    print("  grad_input:", grad_input)
    print("  weight.grad:", module.weight.grad)


for requires_grad in True, False:
    layer = nn.Linear(1, 1, bias=False)
    nn.init.ones_(layer.weight)
    layer.register_full_backward_hook(print_gradients)

    print(f"input with requires_grad={requires_grad}:")
    x = torch.tensor([[5.0]], requires_grad=requires_grad)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        layer(x).sum().backward()
    for warning in caught:
        print("  warning:", str(warning.message).partition(". ")[0])
