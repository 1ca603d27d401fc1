import torch
from torch import nn


def count(module, args, output):
    calls.append("hook")


calls: list[str] = []
model = nn.Linear(3, 1)
model.register_forward_hook(count)

x = torch.ones(2, 3)
called = model(x)
skipped = model.forward(x)
print("same output:", torch.equal(called, skipped))
print("hook called:", len(calls), "of 2")
