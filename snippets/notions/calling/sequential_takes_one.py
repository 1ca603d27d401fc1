import torch
from torch import nn

torch.manual_seed(0)
first, rest = nn.Bilinear(3, 2, 4), [nn.ReLU(), nn.Linear(4, 1)]
a, b = torch.randn(5, 3), torch.randn(5, 2)

model = nn.Sequential(first, *rest)
try:
    model(a, b)
except TypeError as error:
    print(f"TypeError: {error}")
try:
    model((a, b))
except TypeError as error:
    print(f"TypeError: {error}")

print("cured:", tuple(nn.Sequential(*rest)(first(a, b)).shape))
