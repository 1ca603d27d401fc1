import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(8, 4)
two = nn.Sequential(nn.Linear(4, 5), nn.Linear(5, 3))
weight = two[1].weight @ two[0].weight
bias = two[1].weight @ two[0].bias + two[1].bias
one = x @ weight.T + bias
print("two Linear are one:", torch.allclose(two(x), one, atol=1e-5))

bent = nn.Sequential(two[0], nn.ReLU(), two[1])
print("with ReLU between:", torch.allclose(bent(x), two(x), atol=1e-5))
print(nn.ReLU()(torch.tensor([-2.0, -0.5, 0.0, 3.0])).tolist())
