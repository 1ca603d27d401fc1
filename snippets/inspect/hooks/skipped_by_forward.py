import torch
from torch import nn

calls: list[str] = []


def count(module, args, output):
    calls.append("hook")


layer = nn.Linear(3, 1)
layer.register_forward_hook(count)

x = torch.zeros(2, 3)
layer(x)
layer.forward(x)
print("2 results, hooks called:", len(calls))
