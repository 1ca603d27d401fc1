import torch
from torch import nn

model = nn.Sequential(nn.LazyLinear(4), nn.LazyBatchNorm1d())


def look():
    for layer, kind in zip(model, (nn.Linear, nn.BatchNorm1d), strict=True):
        by_type = type(layer) is kind
        by_instance = isinstance(layer, kind)
        print(f"{type(layer).__name__:15}", end=" ")
        print(f"type {by_type!s:5} isinstance {by_instance}")


look()
model(torch.zeros(2, 3))
print("after the first call")
look()
