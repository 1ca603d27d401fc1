import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(2, 5, 8)  # (batch, time, features)
other = x.clone()
other[1] = 0  # another second sample

for setting in ({}, {"batch_first": True}):
    attention = nn.MultiheadAttention(8, 2, **setting)
    output, weights = attention(x, x, x)
    changed = attention(other, other, other)[0]
    alone = torch.allclose(output[0], changed[0])
    print(f"{setting!s:21} weights {tuple(weights.shape)}", end="  ")
    print("first sample depends on the second:", not alone)
