import torch
from torch import nn


def gradient(model, loss, x, target):
    return torch.autograd.grad(loss(model(x), target), model.weight)[0]


def mean_of_gradients(model, loss, x, target, sizes):
    """What DDP computes if rank i takes sizes[i] rows."""
    gradients = []
    for part, wanted in zip(x.split(sizes), target.split(sizes), strict=True):
        gradients.append(gradient(model, loss, part, wanted))
    return torch.stack(gradients).mean(dim=0)


torch.manual_seed(0)
model = nn.Linear(3, 1)
x = torch.randn(8, 3)
target = torch.randn(8, 1)

print("shares  loss  mean of gradients / gradient of the batch")
for sizes, reduction in [([4, 4], "mean"), ([6, 2], "mean"), ([4, 4], "sum")]:
    loss = nn.MSELoss(reduction=reduction)
    mean = mean_of_gradients(model, loss, x, target, sizes)
    ratio = mean / gradient(model, loss, x, target)
    print(sizes, f" {reduction:5}", [round(r, 2) for r in ratio[0].tolist()])
