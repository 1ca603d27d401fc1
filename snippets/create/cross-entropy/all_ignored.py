import torch
from torch import nn
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
target = torch.full((4,), -100)


def show(name, loss, x):
    loss.backward()
    total = x.grad.abs().sum().item()
    print(f"{name:6}  loss {loss.item():.1f}  gradient {total:.1f}")


x = torch.randn(4, 3, requires_grad=True)
show("mean", cross_entropy(x, target), x)

x = torch.randn(4, 5, requires_grad=True)
chunks = nn.LinearCrossEntropyOptions()
loss = nn.LinearCrossEntropyLoss(5, 3, options=chunks)(x, target)
show("chunks", loss, x)

x = torch.randn(4, 3, requires_grad=True)
total = cross_entropy(x, target, reduction="sum")
kept = (target != -100).sum()
show("cure", total / kept.clamp(min=1), x)
