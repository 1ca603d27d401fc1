import torch
from torch import nn

lr, (b1, b2), eps = 0.1, (0.9, 0.999), 1e-3
torch.manual_seed(0)
x, target = torch.randn(8, 3), torch.randn(8, 1)
model = nn.Linear(3, 1, bias=False)
ours = model.weight.detach().clone()
mean, square = torch.zeros(1, 3), torch.zeros(1, 3)
optimizer = torch.optim.Adam(model.parameters(), lr, (b1, b2), eps)

for t in range(1, 4):
    optimizer.zero_grad()
    nn.functional.mse_loss(model(x), target).backward()
    optimizer.step()

    gradient = 2 * (x @ ours.T - target).T @ x / 8
    mean = b1 * mean + (1 - b1) * gradient
    square = b2 * square + (1 - b2) * gradient**2
    m, v = mean / (1 - b1**t), square / (1 - b2**t)
    ours = ours - lr * m / (v.sqrt() + eps)
    same = torch.allclose(ours, model.weight, atol=1e-6)
    print("same weight:", same)
