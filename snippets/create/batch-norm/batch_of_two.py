import torch
from torch import nn

torch.manual_seed(0)
norm = nn.BatchNorm1d(3)
for _ in range(2):
    x = torch.randn(2, 3)
    print("input: ", [[round(v, 1) for v in row] for row in x.tolist()])
    y = norm(x)
    print("output:", [[round(v, 1) for v in row] for row in y.tolist()])
