import torch
from torch.autograd.graph import saved_tensors_hooks


class SmallReLU(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        y = x.clamp(min=0)
        ctx.save_for_backward(x > 0)
        return y

    @staticmethod
    def backward(ctx, *grads):
        return grads[0] * ctx.saved_tensors[0]


# the check
x, kept = torch.linspace(-1, 1, 100, requires_grad=True), []
with saved_tensors_hooks(lambda t: kept.append(t) or t, lambda t: t):
    y = SmallReLU.apply(x)
y.sum().backward()
size = sum(tensor.nbytes for tensor in kept)
if not x.grad.equal((x > 0).float()):
    print("not yet: the gradient is not that of ReLU")
elif size != 100:
    print("not yet: wanted 100 bytes kept, got", size)
else:
    print("solved")
