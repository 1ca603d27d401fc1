import torch
from torch import nn


# your turn
def scale_input_gradients(module, factor):
    """Scale the gradient that the module passes to positional inputs."""

    def scale(module, grad_input, grad_output):
        return tuple(g if g is None else factor * g for g in grad_input)

    module.register_full_backward_hook(scale)


# the check
class Add(nn.Module):
    def __init__(self):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(2))

    def forward(self, left, right, times=3):
        return self.weight * (left + right) * times


try:
    for factor in -1.0, 0.5:
        module = Add()
        scale_input_gradients(module, factor)
        left = torch.ones(2, requires_grad=True)
        right = torch.ones(2, requires_grad=True)
        output = (module(left, right, 2) + left).sum()  # left is used twice
        parts = [left, right, module.weight]
        got = [part.tolist() for part in torch.autograd.grad(output, parts)]
        wanted = [[2 * factor + 1] * 2, [2 * factor] * 2, [4.0, 4.0]]
        assert got == wanted, f"wanted {wanted}, got {got}"
    print("solved")
except (AssertionError, TypeError) as error:
    print("not yet:", error)
