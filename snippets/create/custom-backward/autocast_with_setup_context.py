import torch
from torch.amp import custom_bwd, custom_fwd


class Product(torch.autograd.Function):
    @staticmethod
    def forward(x, weight):
        return x @ weight

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)

    @staticmethod
    @custom_bwd(device_type="cpu")
    def backward(ctx, grad):
        x, weight = ctx.saved_tensors
        return grad @ weight.T, x.T @ grad


class OnForward(Product):
    forward = staticmethod(custom_fwd(Product.forward, device_type="cpu"))


class OnSetup(Product):
    @staticmethod
    @custom_fwd(device_type="cpu")
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)


for function in (OnForward, OnSetup):
    x = torch.ones(2, 3, requires_grad=True)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        y = function.apply(x, torch.ones(3, 4))
    try:
        y.sum().backward()
        print(f"{function.__name__}: gradient {x.grad.dtype}")
    except AttributeError as error:
        print(f"{function.__name__}: AttributeError: {error}")
