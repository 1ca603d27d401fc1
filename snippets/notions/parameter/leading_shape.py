import torch
from torch import nn

layer = nn.Linear(3, 2)
print("weight", tuple(layer.weight.shape), "bias", tuple(layer.bias.shape))

for shape in [(3,), (5, 3), (5, 7, 3), (0, 3)]:
    y = layer(torch.zeros(shape))
    print(f"{shape!s:10} -> {tuple(y.shape)}")

try:
    layer(torch.zeros(5, 4))
except RuntimeError as error:
    print("(5, 4)     ->", error)
