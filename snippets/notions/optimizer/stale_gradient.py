import torch
from torch import nn


def stays(clear_all):
    torch.manual_seed(0)
    x = torch.randn(16, 3)
    body = nn.Linear(3, 4)
    head = nn.Linear(4, 1)
    model = nn.Sequential(body, nn.Tanh(), head)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model(x).pow(2).mean().backward()

    body.requires_grad_(False)  # body.weight.grad is still there
    if clear_all:
        optimizer.zero_grad()
    before = body.weight.clone()
    for _ in range(3):
        head.zero_grad()
        model(x).pow(2).mean().backward()
        optimizer.step()
    return torch.equal(body.weight, before)


print("head.zero_grad() only: body stays", stays(clear_all=False))
print("optimizer.zero_grad(): body stays", stays(clear_all=True))
