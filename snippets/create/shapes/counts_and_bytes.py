import torch
from torch import nn


def count(layer):
    return sum(p.numel() for p in layer.parameters())


norm = nn.BatchNorm2d(8)
state = [*norm.parameters(), *norm.buffers()]
print("BatchNorm2d", count(norm), count(norm) == 8 + 8)
print("its bytes", sum(t.nbytes for t in state), 4 * (8 + 8 + 8 + 8) + 8)

lstm = nn.LSTM(4, 8)
print("LSTM", count(lstm), count(lstm) == 4 * 8 * (4 + 8 + 2))
attention = nn.MultiheadAttention(8, num_heads=2)
print("attention", count(attention), count(attention) == 4 * 8 * (8 + 1))

output = nn.Conv2d(3, 8, 3)(torch.zeros(2, 3, 32, 32))
print("output", output.nbytes, output.nbytes == 2 * 8 * 30 * 30 * 4)
