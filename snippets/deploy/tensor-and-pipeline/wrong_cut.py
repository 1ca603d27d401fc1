import torch
from torch import nn

torch.manual_seed(0)
up = nn.Linear(4, 12, bias=False)
x = torch.randn(5, 4)
hidden = up(x).relu()

# Cut by inputs: each rank has half of the columns of x and of the weight.
x_0, x_1 = x.chunk(2, dim=1)
up_0, up_1 = up.weight.chunk(2, dim=1)
part_0 = x_0 @ up_0.T
part_1 = x_1 @ up_1.T

relu_of_sum = (part_0 + part_1).relu()
sum_of_relus = part_0.relu() + part_1.relu()
print("relu of the sum:", torch.allclose(relu_of_sum, hidden, atol=1e-6))
print("sum of the relus:", torch.allclose(sum_of_relus, hidden, atol=1e-6))
