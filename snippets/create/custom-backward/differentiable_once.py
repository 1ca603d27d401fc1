import torch
from torch.autograd import Function, grad, gradgradcheck
from torch.autograd.function import once_differentiable


class Square(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(2 * x)
        return x**2

    @staticmethod
    @once_differentiable
    def backward(ctx, grad_y):
        (slope,) = ctx.saved_tensors
        return grad_y * slope


def first_derivative():
    x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
    (first,) = grad(Square.apply(x) * x, x, create_graph=True)
    return first, x


first, x = first_derivative()
try:
    first.backward()
except RuntimeError as error:
    print("backward:", error)
first, x = first_derivative()
print("grad:", grad(first, x)[0].item(), "instead of", 6 * x.item())
print("gradgradcheck:", gradgradcheck(Square.apply, x, raise_exception=False))
