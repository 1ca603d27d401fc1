import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 3)
target = x.sum(dim=1, keepdim=True)

for forgotten in True, False:
    torch.manual_seed(0)
    model = nn.Linear(3, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    print(f"forgotten={forgotten}: loss", end="")
    for step in range(31):
        loss = nn.functional.mse_loss(model(x), target)
        if not forgotten:
            optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        print(f" {loss.item():.1f}" if step % 5 == 0 else "", end="")
    print()
