import torch
from torch import nn

model = nn.Sequential(nn.LazyLinear(4), nn.ReLU(), nn.Linear(4, 2))


def count():
    by_type = sum(type(m) is nn.Linear for m in model)
    by_isinstance = sum(isinstance(m, nn.Linear) for m in model)
    print(f"type(m) is nn.Linear: {by_type}")
    print(f"isinstance(m, nn.Linear): {by_isinstance}")


count()
model(torch.zeros(1, 3))
print("after the first call")
count()
