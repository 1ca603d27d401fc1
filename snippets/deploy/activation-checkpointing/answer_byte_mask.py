import torch
from torch.autograd.graph import saved_tensors_hooks


class SmallReLU(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x > 0)
        return x.clamp(min=0)

    @staticmethod
    def backward(ctx, *grads):
        return grads[0].where(ctx.saved_tensors[0], 0)


# the check
def fault(x):
    kept = []
    given = torch.linspace(-3, 4, x.numel(), dtype=x.dtype).reshape(x.shape)
    with saved_tensors_hooks(kept.append, lambda _: kept[0]):
        y = SmallReLU.apply(x)
        y.backward(given)
    if not torch.equal(y, x.relu()):
        return "the output differs from that of ReLU"
    if not torch.equal(x.grad, given * (x > 0)):
        return "the gradient differs from that of ReLU"
    size = sum(tensor.nbytes for tensor in kept)
    return None if size == x.numel() else f"{x.numel()} numbers, {size} bytes"


row = torch.arange(-50.0, 51, requires_grad=True)
table = torch.full((2, 3), 256.0, dtype=torch.float64, requires_grad=True)
found = fault(row) or fault(table)
print(f"not yet: {found}" if found else "solved")
