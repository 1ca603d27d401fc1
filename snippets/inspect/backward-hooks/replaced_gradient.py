import torch
from torch import nn


def reverse(module, grad_input, grad_output):
    return (-grad_input[0],)


layer = nn.Linear(3, 1, bias=False)
nn.init.constant_(layer.weight, 2.0)

x = torch.ones(1, 3, requires_grad=True)
layer(x).sum().backward()
print("without hook: input", x.grad, "weight", layer.weight.grad)

x.grad = None
layer.weight.grad = None
layer.register_full_backward_hook(reverse)
layer(x).sum().backward()
print("with hook:    input", x.grad, "weight", layer.weight.grad)
