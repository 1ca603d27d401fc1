import torch
from torch import nn


def combined(gradients, sizes):
    total = torch.zeros_like(gradients[0])
    for gradient, size in zip(gradients, sizes, strict=True):
        total += gradient * size
    return total / sum(sizes)


# the check
def gradient(model, x, target):
    loss = nn.functional.mse_loss(model(x), target)
    return torch.autograd.grad(loss, model.weight)[0]


torch.manual_seed(0)
wrong = []
for sizes in [[4, 4], [6, 2], [1, 5, 2], [3], [2, 3, 1, 7]]:
    model = nn.Linear(3, 2)
    x = torch.randn(sum(sizes), 3)
    target = torch.randn(sum(sizes), 2)
    gradients = []
    for part, wanted in zip(x.split(sizes), target.split(sizes), strict=True):
        gradients.append(gradient(model, part, wanted))
    whole = gradient(model, x, target)
    if not torch.allclose(combined(gradients, sizes), whole, atol=1e-6):
        wrong.append(sizes)
if wrong:
    print("not yet: another gradient for shares of", wrong[0])
else:
    print("solved")
