import torch
from torch.autograd import Function


class Scale(Function):
    @staticmethod
    def forward(ctx, x, factor):
        return x * factor


class OneResult(Scale):
    @staticmethod
    def backward(ctx, grad):
        return grad * 2


class OtherShape(Scale):
    @staticmethod
    def backward(ctx, grad):
        return grad[:1], None


class NumberGradient(Scale):
    @staticmethod
    def backward(ctx, grad):
        return grad * 2, 1.0


for function in (OneResult, OtherShape, NumberGradient, Scale):
    x = torch.ones(3, requires_grad=True)
    try:
        function.apply(x, 2).sum().backward()
    except RuntimeError as error:
        print(f"{function.__name__}: {type(error).__name__}: {error}")
