import torch
from torch import nn

try:
    nn.Linear(out_features=2)
except TypeError as error:
    print(f"TypeError: {error}")

layer = nn.LazyLinear(out_features=2)
weight = layer.weight
optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
print("before:", type(layer).__name__, type(weight).__name__)

y = layer(torch.ones(1, 3))  # (batch, in_features)
print("after: ", type(layer).__name__, type(weight).__name__)
print("shape: ", tuple(weight.shape))
print("same Parameter object:", layer.weight is weight)

before = weight.detach().clone()
y.sum().backward()
optimizer.step()
print("optimizer moved it:", not torch.equal(weight, before))
