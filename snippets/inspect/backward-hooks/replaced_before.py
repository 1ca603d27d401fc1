import torch
from torch import nn


def reverse_input(module, grad_input, grad_output):
    return (-grad_input[0],)


def reverse_output(module, grad_output):
    return (-grad_output[0],)


def show(title, layer):
    x = torch.ones(1, 3, requires_grad=True)
    layer.weight.grad = None
    layer(x).sum().backward()
    print(title)
    print("  input ", x.grad)
    print("  weight", layer.weight.grad)


layer = nn.Linear(3, 1, bias=False)
nn.init.constant_(layer.weight, 2.0)
with layer.register_full_backward_hook(reverse_input):
    show("full backward hook", layer)
with layer.register_full_backward_pre_hook(reverse_output):
    show("full backward pre-hook", layer)
