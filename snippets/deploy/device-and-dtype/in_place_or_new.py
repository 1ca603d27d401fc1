import torch
from torch import nn

model = nn.Linear(3, 2)
model.to(torch.float64)  # no assignment needed
print("model", model.weight.dtype)

x = torch.ones(5, 3)
x.to(torch.float64)  # the result is lost
print("x    ", x.dtype)

x = x.to(torch.float64)
print("x    ", x.dtype)
print("output", tuple(model(x).shape))
