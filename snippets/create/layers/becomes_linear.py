import torch
from torch import nn

try:
    nn.Linear(out_features=2)
except TypeError as error:
    print(f"TypeError: {error}")

layer = nn.LazyLinear(out_features=2)
weight = layer.weight
print("before:", type(layer).__name__, type(weight).__name__)

layer(torch.ones(1, 3))  # (batch, in_features)
print("after: ", type(layer).__name__, type(weight).__name__)
print("shape: ", tuple(weight.shape))
print("same object:", layer.weight is weight)
