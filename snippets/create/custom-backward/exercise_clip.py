import torch
from torch.autograd import Function


# your turn
class ClipGradient(Function):
    """Hand x on; in backward, clamp the gradient to -limit ... limit."""

    @staticmethod
    def forward(ctx, x, limit):
        return x

    @staticmethod
    def backward(ctx, grad):
        return grad.clamp(-1, 1), None


# the check
wrong = []
for limit in (1, 0.5, 3.0):
    for factor in (-4.0, 0.25, 2.0):
        x = torch.tensor([[1.0, -2.0]], requires_grad=True)
        y = ClipGradient.apply(x, limit)
        (y * torch.tensor([factor, 0.25])).sum().backward()
        wanted = max(-limit, min(limit, factor))
        if x.grad.tolist() != [[wanted, 0.25]] or y.tolist() != x.tolist():
            wrong.append(f"{x.grad.tolist()} for {factor}, limit {limit}")
x = torch.ones(2, requires_grad=True)
two = ClipGradient.apply(x, 1) + ClipGradient.apply(x, 0.5)
(two * 9).sum().backward()
if x.grad.tolist() != [1.5, 1.5]:
    wrong.append("two limits before one backward are mixed up")
with torch.no_grad():
    if ClipGradient.apply(x, 1).tolist() != [1, 1]:
        wrong.append("without gradients: hand x on")
print(f"not yet: {wrong[0]}" if wrong else "solved")
