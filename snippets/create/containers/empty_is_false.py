import torch
from torch import nn

model = nn.Sequential()
x = torch.ones(2)
print("returns its input:", model(x) is x)
print("bool(model):", bool(model))
print("model is not None:", model is not None)
