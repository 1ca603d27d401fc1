import torch
from torch import nn

calls: list[str] = []
layer = nn.Linear(3, 1)
x = torch.zeros(2, 3)


def count(module, args):
    calls.append("called")


handle = layer.register_forward_pre_hook(count)
layer(x)
handle.remove()
layer(x)
print("handle.remove():", len(calls), "of 2")

calls.clear()
with layer.register_forward_pre_hook(count):
    layer(x)
layer(x)
print("with:", len(calls), "of 2")
