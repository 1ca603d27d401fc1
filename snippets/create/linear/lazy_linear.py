import torch
from torch import nn

model = nn.Sequential(nn.Flatten(), nn.LazyLinear(5))
print("before:", model[1], "- weight:", type(model[1].weight).__name__)
model(torch.zeros(2, 3, 4, 4))
print("after: ", model[1], "- weight:", tuple(model[1].weight.shape))
