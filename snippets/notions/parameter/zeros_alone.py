import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 3)
target = x @ torch.tensor([[1.0], [-2.0], [0.5]]) + 3

layer = nn.Linear(3, 1)
nn.init.zeros_(layer.weight)
nn.init.zeros_(layer.bias)

optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
for step in range(201):
    loss = nn.functional.mse_loss(layer(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 100 == 0:
        print(f"step {step:3}: loss {loss.item():.3f}")
