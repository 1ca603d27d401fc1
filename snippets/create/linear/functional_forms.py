import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 3)
weight = torch.randn(2, 3)
bias = torch.randn(2)
y = nn.functional.linear(x, weight, bias)
print("linear:", torch.allclose(y, x @ weight.T + bias, atol=1e-6))

# One matrix for each group of rows: rows 0 to 7, and rows 8 to 23.
rows = torch.randn(24, 16)
matrices = torch.randn(2, 16, 32)
ends = torch.tensor([8, 24], dtype=torch.int32)
grouped = nn.functional.grouped_mm(rows, matrices, offs=ends)
one_by_one = torch.cat([rows[:8] @ matrices[0], rows[8:] @ matrices[1]])
same = torch.allclose(grouped, one_by_one, atol=1e-4)
print("grouped_mm:", tuple(grouped.shape), same)
