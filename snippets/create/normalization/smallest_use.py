import torch
from torch import nn

norm = nn.LayerNorm(4)
x = torch.tensor([[1.0, 2.0, 3.0, 4.0], [100.0, 200.0, 300.0, 400.0]])
y = norm(x)

for before, after in zip(x, y, strict=True):
    print(before.tolist(), "->", [round(value, 2) for value in after.tolist()])
