import torch
from torch import nn

model, x = nn.Sequential(), torch.ones(2)
print("returns its input:", model(x) is x)

print("if model:", "found" if model else "missing")
there = model is not None
print("if model is not None:", "found" if there else "missing")
