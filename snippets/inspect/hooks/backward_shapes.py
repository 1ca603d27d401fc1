import torch
from torch import nn


def shapes(gradients):
    return [None if g is None else tuple(g.shape) for g in gradients]


def inspect_backward(module, grad_input, grad_output):
    print(module)
    print("  out", shapes(grad_output), "in", shapes(grad_input))


model = nn.Sequential(nn.Linear(3, 10), nn.Linear(10, 1))
for layer in model:
    layer.register_full_backward_hook(inspect_backward)

x = torch.ones(2, 3, requires_grad=True)
model(x).sum().backward()
