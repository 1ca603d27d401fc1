import torch
from torch import nn

torch.manual_seed(0)
up = nn.Linear(4, 12, bias=False)
down = nn.Linear(12, 3, bias=False)
x = torch.randn(5, 4)

# Rank 0 would hold the first half of each weight, rank 1 the second half.
up_0, up_1 = up.weight.chunk(2, dim=0)
down_0, down_1 = down.weight.chunk(2, dim=1)
part_0 = (x @ up_0.T).relu() @ down_0.T
part_1 = (x @ up_1.T).relu() @ down_1.T

print("held by a rank:", tuple(up_0.shape), tuple(down_0.shape))
print("equal:", torch.allclose(part_0 + part_1, down(up(x).relu()), atol=1e-6))
