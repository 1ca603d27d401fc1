import torch
from torch import nn


def print_shapes(module, grad_input, grad_output):
    print(module)
    print("  grad_output", [tuple(gradient.shape) for gradient in grad_output])
    print("  grad_input ", [tuple(gradient.shape) for gradient in grad_input])


model = nn.Sequential(nn.Linear(3, 10), nn.Linear(10, 1))
for layer in model:
    layer.register_full_backward_hook(print_shapes)

x = torch.ones(2, 3, requires_grad=True)
model(x).sum().backward()
