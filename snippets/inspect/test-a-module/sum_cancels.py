import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 3, dtype=torch.float64, requires_grad=True)
norm = nn.BatchNorm1d(3).double()


def largest_gradient(loss):
    (gradient,) = torch.autograd.grad(loss, x)
    return round(gradient.abs().max().item(), 2)


y = norm(x)
print("sum over all outputs:", largest_gradient(y.sum()))
y = norm(x)
weights = torch.randn_like(y)
print("randomly weighted sum:", largest_gradient((y * weights).sum()) > 0.1)
probabilities = x.softmax(dim=1)
print("sum of a softmax:", largest_gradient(probabilities.sum()))
