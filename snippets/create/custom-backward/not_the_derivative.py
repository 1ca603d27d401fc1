import torch
from torch.autograd import Function


class RoundThrough(Function):
    """Round, and hand the gradient on as if nothing were rounded."""

    @staticmethod
    def forward(ctx, x):
        return x.round()

    @staticmethod
    def backward(ctx, grad):
        return grad


class Reverse(Function):
    """Hand the input on, and turn the gradient around."""

    @staticmethod
    def forward(ctx, x, strength):
        ctx.strength = strength
        return x.view_as(x)

    @staticmethod
    def backward(ctx, grad):
        return -ctx.strength * grad, None


x = torch.tensor([0.2, 1.7], requires_grad=True)
for name, y in (
    ("round", x.round()),
    ("through", RoundThrough.apply(x)),
    ("through, without a class", x + (x.round() - x).detach()),
    ("reversed", Reverse.apply(x, 0.5)),
):
    (slope,) = torch.autograd.grad(y.sum(), x)
    values = [round(number, 2) for number in y.tolist()]
    print(f"{name}: {values}, slope {slope.tolist()}")
