import warnings

import torch
from torch.autograd import Function, gradcheck
from torch.func import jvp


class Cube(Function):
    @staticmethod
    def forward(x):
        return x**3

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)
        ctx.save_for_forward(*inputs)

    @staticmethod
    def backward(ctx, grad):
        return grad * 3 * ctx.saved_tensors[0] ** 2


class WithJvp(Cube):
    @staticmethod
    def jvp(ctx, tangent):
        return tangent * 3 * ctx.saved_tensors[0] ** 2


# Newer versions of torch warn here of what they use themselves.
warnings.filterwarnings("ignore", message="`torch.jit.script` is deprecated")

x = torch.tensor([2.0], dtype=torch.float64)
for function in (Cube, WithJvp):
    try:
        _, tangent = jvp(function.apply, (x,), (torch.ones_like(x),))
        print(function.__name__, tangent.item())
    except RuntimeError as error:
        print(function.__name__, str(error))
x.requires_grad_()
print(gradcheck(WithJvp.apply, (x,), check_forward_ad=True))
