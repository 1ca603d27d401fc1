import torch
from torch.amp import custom_bwd, custom_fwd
from torch.autograd import Function


class Product(Function):
    @staticmethod
    def forward(ctx, x, weight):
        ctx.save_for_backward(x, weight)
        return x @ weight

    @staticmethod
    def backward(ctx, grad):
        x, weight = ctx.saved_tensors
        return grad @ weight.T, x.T @ grad


as_forward = custom_fwd(device_type="cpu")
in_float = custom_fwd(device_type="cpu", cast_inputs=torch.float32)


class SameAutocast(Function):
    forward = staticmethod(as_forward(Product.forward))
    backward = staticmethod(custom_bwd(Product.backward, device_type="cpu"))


class InFloat(SameAutocast):
    forward = staticmethod(in_float(Product.forward))


for function in (Product, SameAutocast, InFloat):
    x = torch.ones(2, 3, requires_grad=True)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        y = function.apply(x, torch.ones(3, 4))
    print(f"{function.__name__}: {y.dtype}")
    try:
        y.sum().backward()
        print("  backward passes")
    except RuntimeError as error:
        print("  RuntimeError:", error)
