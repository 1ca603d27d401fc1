import torch
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
target = torch.full((4,), -100)


def show(name, logits, loss):
    loss.backward()
    total = logits.grad.abs().sum().item()
    print(f"{name:5} loss {loss.item():.1f}  gradient {total:.1f}")


logits = torch.randn(4, 3, requires_grad=True)
show("mean", logits, cross_entropy(logits, target))

logits = torch.randn(4, 3, requires_grad=True)
total = cross_entropy(logits, target, reduction="sum")
kept = (target != -100).sum()
show("cure", logits, total / kept.clamp(min=1))
