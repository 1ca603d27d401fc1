import torch
from torch.autograd import Function, grad
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


def first_derivative(function):
    x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
    (first,) = grad(function(x), x, create_graph=True)
    return first, x


def product(x):
    return Square.apply(x) * x


first, x = first_derivative(product)
try:
    first.backward()
except RuntimeError as error:
    print("product, backward:", error)
first, x = first_derivative(product)
print("product, grad:", grad(first, x)[0].item(), "instead of 18.0")
first, x = first_derivative(lambda x: Square.apply(x) + x**3)
first.backward()
print("sum, backward:", x.grad.item(), "instead of 20.0")
