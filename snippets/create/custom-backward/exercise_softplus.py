import torch
from torch.autograd import Function, gradcheck, gradgradcheck


# your turn
class Softplus(Function):
    """log(1 + exp(x)), for large x as well."""

    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return torch.log(1 + x.exp())

    @staticmethod
    def backward(ctx, grad):
        (x,) = ctx.saved_tensors
        return grad * x.exp() / (1 + x.exp())


# the check
wrong = []
cases = ([0.0], [-15.0, 2.0, 6.0, 8.0], [[1000.0, 100.0, -1000.0]])
for dtype in (torch.float64, torch.float32):
    for values in cases:
        x = torch.tensor(values, dtype=dtype, requires_grad=True)
        wanted = torch.logaddexp(x, torch.zeros_like(x))
        y = Softplus.apply(x)
        if not torch.allclose(y, wanted):
            wrong.append(f"{y.tolist()} for {values}, {dtype}")
        (slope,) = torch.autograd.grad(y.sum(), x)
        if not torch.allclose(slope, x.sigmoid()):
            wrong.append(f"slope {slope.tolist()} for {values}, {dtype}")
x = torch.tensor([-2.0, 0.5, 3.0], dtype=torch.float64, requires_grad=True)
if not gradcheck(Softplus.apply, (x,), raise_exception=False):
    wrong.append("gradcheck fails")
if not gradgradcheck(Softplus.apply, (x,), raise_exception=False):
    wrong.append("gradgradcheck fails")
print(f"not yet: {wrong[0]}" if wrong else "solved")
