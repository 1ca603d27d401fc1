import torch
from torch import nn

torch.manual_seed(0)
linear = nn.Linear(4, 3, bias=False)
dropout = nn.Dropout()
x = torch.ones(1, 4)
masked = dropout(x)
linear(masked).sum().backward()
print("input kept:   ", (masked[0] > 0).tolist())
print("weights with a gradient:", (linear.weight.grad != 0).any(dim=0).tolist())
print("parameters of Dropout:", len(list(dropout.parameters())))
