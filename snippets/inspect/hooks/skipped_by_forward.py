import torch
from torch import nn

calls: list[str] = []
layer, x = nn.Linear(3, 1), torch.zeros(2, 3)
layer.register_forward_hook(lambda *args: calls.append("hook"))

layer(x)
layer.forward(x)
print("2 results, hooks called:", len(calls))
