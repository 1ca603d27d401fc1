import torch
from torch import nn

torch.manual_seed(0)
calls: list[str] = []
model, x = nn.Linear(3, 1), torch.randn(2, 3)
model.register_forward_hook(lambda *args: calls.append("hook"))

called, skipped = model(x), model.forward(x)
print("same output:", torch.equal(called, skipped))
print("hook called:", len(calls), "of 2")
