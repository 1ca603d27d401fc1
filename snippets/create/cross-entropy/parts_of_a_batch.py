import torch
from torch import nn
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
x = torch.randn(8, 5)
target = torch.tensor([0, 2, 1, -100, -100, -100, 2, -100])
weight = torch.tensor([1.0, 2.0, 5.0])
model = nn.Linear(5, 3)
parts = list(zip(x.split(4), target.split(4), strict=True))


def gradient(name, losses):
    model.zero_grad()
    total = 0.0
    for loss in losses:
        loss.backward()
        total += loss.item()
    norm = model.weight.grad.norm().item()
    print(f"{name:16} loss {total:.4f}  gradient {norm:.4f}")


gradient("whole batch", [cross_entropy(model(x), target, weight)])
gradient(
    "mean of means",
    (cross_entropy(model(part), y, weight) / 2 for part, y in parts),
)
kept = target[target != -100]
total = weight[kept].sum()  # over all parts, before the first backward
loss = nn.CrossEntropyLoss(weight, reduction="sum")
gradient("sums / total", (loss(model(part), y) / total for part, y in parts))
