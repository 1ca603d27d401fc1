import torch
from torch import nn

with torch.device("meta"):
    layer = nn.Linear(100_000, 100_000)
    x = torch.zeros(64, 100_000)

print("output", tuple(layer(x).shape))
print("the weight would take", layer.weight.nbytes // 10**9, "GB")
