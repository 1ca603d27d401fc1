import warnings

import torch


class Sum(torch.autograd.Function):
    @staticmethod
    def forward(ctx, *tensors):
        return torch.stack(tensors).sum(0)

    @staticmethod
    def backward(ctx, grad):
        return (grad,) * len(ctx.needs_input_grad)


class SumOfList(Sum):
    @staticmethod
    def forward(ctx, tensors):
        return torch.stack(tensors).sum(0)


x = torch.ones(1, requires_grad=True)
try:
    with warnings.catch_warnings(action="ignore"):
        Sum()(x)
except RuntimeError as error:
    print("instance:", str(error).split(". ")[0])
print("list:", SumOfList.apply([x, x]).requires_grad)
print("tensors:", Sum.apply(x, x).requires_grad)
