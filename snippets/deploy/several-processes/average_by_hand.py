import torch
from torch import nn

torch.manual_seed(0)
model, x, target = nn.Linear(3, 1), torch.randn(8, 3), torch.randn(8, 1)


def gradient(loss, x, target):
    return torch.autograd.grad(loss(model(x), target), model.weight)[0]


print("shares  loss  mean of gradients / gradient of the batch")
for sizes, how in [([4, 4], "mean"), ([6, 2], "mean"), ([4, 4], "sum")]:
    loss = nn.MSELoss(reduction=how)
    parts = zip(x.split(sizes), target.split(sizes), strict=True)
    gradients = [gradient(loss, *part) for part in parts]
    mean = torch.stack(gradients).mean(dim=0)
    ratio = mean / gradient(loss, x, target)
    print(sizes, f" {how:5}", [round(r, 2) for r in ratio[0].tolist()])
