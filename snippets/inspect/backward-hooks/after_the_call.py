import torch
from torch import nn

calls = []


def hook(text):
    return lambda *given: calls.append(text)


layer = nn.Linear(3, 1)
x = torch.ones(2, 3, requires_grad=True)
handle = layer.register_full_backward_hook(hook("removed"))
y = layer(x)
handle.remove()
layer.register_full_backward_hook(hook("registered"))
y.sum().backward()
print("backward of the earlier call:", calls)
calls.clear()
layer(x).sum().backward()
print("backward of a later call:    ", calls)
