import torch
from torch import nn

layer = nn.Linear(1, 1, bias=False)
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)


def step():
    """Return how far one step moves a weight whose gradient is 1."""
    nn.init.zeros_(layer.weight)
    layer.weight.grad = torch.ones(1, 1)
    optimizer.step()
    return abs(layer.weight.item())


optimizer.lr = 0.5  # an attribute that torch does not read
print(f"optimizer.lr = 0.5           moved by {step():.1f}")
optimizer.defaults["lr"] = 0.5
print(f'optimizer.defaults["lr"]     moved by {step():.1f}')
for group in optimizer.param_groups:
    group["lr"] = 0.5
print(f'group["lr"] in param_groups  moved by {step():.1f}')
