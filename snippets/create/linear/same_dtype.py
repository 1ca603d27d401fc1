import torch
from torch import nn

linear = nn.Linear(3, 2)
counts = torch.tensor([[1, 2, 3]])
double = torch.ones(1, 3, dtype=torch.float64)
for x in (counts, double):
    try:
        linear(x)
    except RuntimeError as error:
        print("RuntimeError:", error)

try:
    nn.Linear(3, 2, bias=False)(double)
except RuntimeError as error:
    print("without a bias:", error)

print("cured:", linear(counts.float()).dtype)
print("cured:", linear(double.to(linear.weight.dtype)).dtype)
