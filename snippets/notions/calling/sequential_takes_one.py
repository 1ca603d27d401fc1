import torch
from torch import nn

torch.manual_seed(0)
a = torch.randn(5, 3)
b = torch.randn(5, 2)
first = nn.Bilinear(3, 2, 4)
rest = nn.Sequential(nn.ReLU(), nn.Linear(4, 1))

model = nn.Sequential(first, rest)
try:
    model(a, b)
except TypeError as error:
    print(f"TypeError: {error}")
try:
    model((a, b))
except TypeError as error:
    print(f"TypeError: {error}")

y = rest(first(a, b))
print("cured:", tuple(y.shape))
