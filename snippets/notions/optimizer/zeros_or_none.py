import torch
from torch import nn


def moves(build, to_none):
    weight = nn.Parameter(torch.ones(1))
    optimizer = build([weight])
    weight.pow(2).sum().backward()
    optimizer.step()

    weight.requires_grad_(False)
    optimizer.zero_grad(set_to_none=to_none)
    before = weight.item()
    for _ in range(10):
        optimizer.step()
    return f"{weight.item() - before:+.3f}"


print(f"{'ten steps, frozen':24} grad 0   grad None")
for name, build in {
    "SGD": lambda p: torch.optim.SGD(p, lr=0.01),
    "SGD, weight_decay": lambda p: torch.optim.SGD(p, 0.01, weight_decay=0.1),
    "SGD, momentum": lambda p: torch.optim.SGD(p, 0.01, momentum=0.9),
    "Adam": lambda p: torch.optim.Adam(p, lr=0.01),
    "AdamW": lambda p: torch.optim.AdamW(p, lr=0.01),
}.items():
    print(f"{name:24} {moves(build, False):8} {moves(build, True)}")
