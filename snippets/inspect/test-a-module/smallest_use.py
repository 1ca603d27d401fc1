import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 3)
other = x.clone()
other[3] += 1.0  # only the last sample is another one

for layer in (nn.LayerNorm(3), nn.BatchNorm1d(3)):
    before = layer(x)[:3]
    after = layer(other)[:3]
    print(type(layer).__name__, "leaks:", not torch.equal(before, after))
