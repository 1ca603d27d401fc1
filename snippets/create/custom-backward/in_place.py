import torch
from torch.autograd import Function


class Unmarked(Function):
    @staticmethod
    def forward(ctx, x):
        return x.mul_(2)

    @staticmethod
    def backward(ctx, grad):
        return grad * 2


class Marked(Unmarked):
    @staticmethod
    def forward(ctx, x):
        ctx.mark_dirty(x)
        return x.mul_(2)


for function in (Unmarked, Marked):
    leaf = torch.tensor([1.0, 2.0], requires_grad=True)
    x = leaf * 1
    function.apply(x)
    x.sum().backward()
    print(function.__name__, "x:", x.tolist(), "slope:", leaf.grad.tolist())
