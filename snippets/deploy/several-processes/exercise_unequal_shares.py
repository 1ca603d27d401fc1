import torch
from torch import nn


# your turn
def combined(gradients, sizes):
    return torch.stack(gradients).mean(dim=0)


# the check
torch.manual_seed(0)
model, x, target = nn.Linear(3, 1), torch.randn(8, 3), torch.randn(8, 1)


def gradient(x, target):
    loss = nn.functional.mse_loss(model(x), target)
    return torch.autograd.grad(loss, model.weight)[0]


sizes = [6, 2]
parts = zip(x.split(sizes), target.split(sizes), strict=True)
gradients = [gradient(*part) for part in parts]
ratio = combined(gradients, sizes) / gradient(x, target)
if ratio.allclose(torch.ones(1, 3)):
    print("solved")
else:
    got = [round(r, 2) for r in ratio[0].tolist()]
    print("not yet: wanted ratios [1.0, 1.0, 1.0], got", got)
