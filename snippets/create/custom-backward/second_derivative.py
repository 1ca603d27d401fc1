import torch
from torch.autograd import Function, grad, gradcheck, gradgradcheck


class SavesSlope(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(2 * x)  # neither an input nor an output
        return x**2

    @staticmethod
    def backward(ctx, grad_y):
        (slope,) = ctx.saved_tensors
        return grad_y * slope


class SavesInput(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**2

    @staticmethod
    def backward(ctx, grad_y):
        (x,) = ctx.saved_tensors
        return grad_y * 2 * x


for function in (SavesSlope, SavesInput):
    x = torch.tensor([3.0], dtype=torch.float64, requires_grad=True)
    print(function.__name__, "gradcheck:", gradcheck(function.apply, x))
    checked = gradgradcheck(function.apply, x, raise_exception=False)
    print("  gradgradcheck:", checked)
    (first,) = grad(function.apply(x) * x, x, create_graph=True)
    (second,) = grad(first, x)
    print("  second derivative of x**3 at 3:", second.item())
