import torch
from torch import nn

body = nn.Linear(3, 10)
head = nn.Linear(10, 1)


def groups():
    return [
        {"params": body.parameters()},  # no "lr" here
        {"params": head.parameters(), "lr": 0.1},
    ]


def rates(optimizer):
    return [group["lr"] for group in optimizer.param_groups]


print("SGD(groups)         ", rates(torch.optim.SGD(groups())))
print("SGD(groups, lr=0.01)", rates(torch.optim.SGD(groups(), lr=0.01)))
