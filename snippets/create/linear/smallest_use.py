import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(in_features=3, out_features=2)
x = torch.randn(4, 3)
y = linear(x)

print("input ", tuple(x.shape))
print("weight", tuple(linear.weight.shape), " bias", tuple(linear.bias.shape))
print("output", tuple(y.shape))
print("x @ W.T + b:", torch.allclose(y, x @ linear.weight.T + linear.bias))
