import torch
from torch.autograd import Function


class OnContext(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.x = x
        return x**2

    @staticmethod
    def backward(ctx, grad):
        return grad * 2 * ctx.x


class Saved(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**2

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * 2 * x


for function in (OnContext, Saved):
    leaf = torch.tensor([3.0], requires_grad=True)
    x = leaf * 1
    y = function.apply(x)
    x.zero_()  # after the call, before backward
    try:
        y.backward()
        print(function.__name__, "gradient:", leaf.grad.item())
    except RuntimeError as error:
        print(function.__name__, "RuntimeError:", str(error).split(":")[0])
