import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(3, 2)
for shape in [(3,), (4, 3), (4, 7, 3), (4, 7, 5, 3)]:
    print(shape, "->", tuple(linear(torch.randn(shape)).shape))

x = torch.randn(4, 7, 3)
steps = [linear(x[:, step]) for step in range(7)]
one_by_one = torch.stack(steps, dim=1)
same = torch.allclose(linear(x), one_by_one, atol=1e-6)
print("as 7 calls, one a step:", same)
print("an empty batch:", tuple(linear(torch.randn(0, 3)).shape))
