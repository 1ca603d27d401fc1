import torch
from torch.nn import functional as F


def normalize(x, p=2.0, dim=1, eps=1e-12):
    length = x.abs().pow(p).sum(dim, keepdim=True).pow(1 / p)
    return x / length.clamp(min=eps)  # a floor, not a sum


torch.manual_seed(0)
x = torch.randn(3, 4, dtype=torch.float64)
for p, dim in ((2.0, 1), (1.0, 0), (3.0, (0, 1))):
    same = torch.allclose(normalize(x, p, dim), F.normalize(x, p, dim))
    print(f"p={p}, dim={dim}: {same}")

short = torch.tensor([[3e-4, 4e-4]])
length = F.normalize(short, eps=1e-3).norm().item()
print("length 5e-4, eps=1e-3:", round(length, 2))
