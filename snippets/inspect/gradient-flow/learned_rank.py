import torch
from torch import nn

torch.manual_seed(0)
teacher = torch.randn(16, 2) @ torch.randn(2, 16) / 4  # rank 2
layer = nn.Linear(16, 16, bias=False)
before = layer.weight.detach().clone()
teacher = teacher + before
optimizer = torch.optim.SGD(layer.parameters(), lr=0.05)
for _ in range(300):
    x = torch.randn(64, 16)
    optimizer.zero_grad()
    (layer(x) - x @ teacher.T).square().sum(dim=1).mean().backward()
    optimizer.step()

after = layer.weight.detach()
matrices = {"before": before, "after": after, "change": after - before}
for name, matrix in matrices.items():
    values = torch.linalg.svdvals(matrix)[:6]
    print(f"{name:7}", *[f"{value:4.1f}" for value in values])
