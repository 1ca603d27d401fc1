import torch
from torch import nn


class Sum(nn.Module):
    def forward(self, left, right):
        return 2 * left + 3 * right


def print_gradients(module, grad_input, grad_output):
    print(" ", [gradient.tolist() for gradient in grad_input])


module = Sum()
module.register_full_backward_hook(print_gradients)
x = torch.ones(2, requires_grad=True)
for requires_grad in True, False:
    right = torch.ones(2, requires_grad=requires_grad)
    print(f"right with requires_grad={requires_grad}:")
    module(x, right).sum().backward()
