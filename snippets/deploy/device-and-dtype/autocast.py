import torch
from torch import nn

layer = nn.Linear(3, 2)
x = torch.ones(5, 3)
with torch.autocast("cpu", dtype=torch.bfloat16):
    y = layer(x)
    loss = nn.functional.mse_loss(y, torch.zeros(5, 2))
loss.backward()

print("weight  ", layer.weight.dtype)
print("output  ", y.dtype)
print("loss    ", loss.dtype)
print("gradient", layer.weight.grad.dtype)
