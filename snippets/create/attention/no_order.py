import math

import torch
from torch import nn


def sinusoids(length, features):
    """One row for each position: sines and cosines. features is even."""
    position = torch.arange(length).unsqueeze(1)
    exponent = torch.arange(0, features, 2) / features
    angle = position / 10_000**exponent
    return torch.stack([angle.sin(), angle.cos()], dim=2).flatten(1)


torch.manual_seed(0)
layer = nn.TransformerEncoderLayer(8, 2, dropout=0.0, batch_first=True)
x = torch.randn(1, 5, 8) * math.sqrt(8)
order = torch.tensor([3, 0, 4, 1, 2])
place = sinusoids(5, 8)

without = torch.allclose(layer(x[:, order]), layer(x)[:, order], atol=1e-5)
moved = layer(x[:, order] + place)
given = layer(x + place)[:, order]
print("shuffled in, shuffled out:", without)
print("with positions added:     ", torch.allclose(moved, given, atol=1e-5))
