# --8<-- [start:layer]
import torch
from torch import nn


class CapAt(torch.autograd.Function):
    """cap * tanh(x / cap), with gradients for both."""

    @staticmethod
    def forward(x, cap):
        return cap * torch.tanh(x / cap)

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    def backward(ctx, grad):
        x, cap = ctx.saved_tensors
        grad_x = None
        grad_cap = None
        tanh = torch.tanh(x / cap)
        slope = 1 - tanh**2
        if ctx.needs_input_grad[0]:
            grad_x = grad * slope
        if ctx.needs_input_grad[1]:
            grad_cap = (grad * (tanh - slope * x / cap)).sum_to_size(cap.shape)
        return grad_x, grad_cap


class SoftCap(nn.Module):
    def __init__(self, features, device=None, dtype=None):
        super().__init__()
        caps = torch.full((features,), 3.0, device=device, dtype=dtype)
        self.cap = nn.Parameter(caps)

    def forward(self, x):
        return CapAt.apply(x, self.cap)


# --8<-- [end:layer]


# --8<-- [start:use]
if __name__ == "__main__":
    torch.manual_seed(0)
    layer = SoftCap(4)
    x = torch.randn(2, 4) * 5
    layer(x).sum().backward()
    by_hand = layer.cap.grad
    cap = layer.cap.detach().requires_grad_()
    (cap * torch.tanh(x / cap)).sum().backward()
    print("same as autograd:", torch.allclose(by_hand, cap.grad))
# --8<-- [end:use]
