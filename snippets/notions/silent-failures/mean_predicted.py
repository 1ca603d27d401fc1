import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 3)
y = x.sum(dim=1)  # shape (64,)


def train(target):
    torch.manual_seed(0)
    model = nn.Linear(3, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    for _ in range(200):
        optimizer.zero_grad()
        errors = (model(x) - target) ** 2
        errors.mean().backward()
        optimizer.step()
    p = model(x)
    print("target", tuple(target.shape), " errors", tuple(errors.shape))
    print(f"  predictions {p.min().item():5.2f} to {p.max().item():.2f}")


print(f"targets {y.min().item():.2f} to {y.max().item():.2f}", end="")
print(f", mean {y.mean().item():.2f}")
train(y)
train(y.unsqueeze(1))
