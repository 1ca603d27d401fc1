import torch
from torch.autograd import Function


class OldForm(Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * 3 * x**2


class NewForm(OldForm):
    @staticmethod
    def forward(x):
        return x**3

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(*inputs)


class WithVmap(NewForm):
    generate_vmap_rule = True


x = torch.tensor([1.0, 2.0])
for function in (OldForm, NewForm, WithVmap):
    grad = torch.func.grad(lambda x, f=function: f.apply(x).sum())
    vmap = torch.func.vmap(function.apply)
    for name, transform in (("grad", grad), ("vmap", vmap)):
        try:
            result = transform(x).tolist()
        except RuntimeError as error:
            result = str(error).split(". ")[0]
        print(f"{function.__name__}, {name}: {result}")
