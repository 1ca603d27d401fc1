import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 3)
target = x @ torch.tensor([[1.0], [-2.0], [0.5]]) + 3

model = nn.Sequential(nn.Linear(3, 8), nn.ReLU(), nn.Linear(8, 1))
for parameter in model.parameters():
    nn.init.zeros_(parameter)

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for _ in range(201):
    loss = nn.functional.mse_loss(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()

print(f"loss {loss.item():.2f}")
print(f"variance of the target {target.var(correction=0).item():.2f}")
for name, parameter in model.named_parameters():
    print(f"{name:8} all zero: {not parameter.any()}")
