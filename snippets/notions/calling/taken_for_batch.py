import torch
from torch import nn


def rounded(values):
    return [round(v, 2) + 0.0 for v in values.tolist()]


image = torch.rand(3, 8, 8)  # (channels, height, width)
for layer in nn.Upsample(scale_factor=2), nn.Flatten():
    alone, batched = layer(image), layer(image.unsqueeze(0)).squeeze(0)
    print(f"{type(layer).__name__:8}", tuple(alone.shape), end=" ")
    print("cured", tuple(batched.shape))

norm = nn.BatchNorm1d(3)
signal = torch.tensor([[1.0, 2.0, 3.0]] * 3)  # (channels, length)
alone, batched = norm(signal), norm(signal.unsqueeze(0)).squeeze(0)
print("BatchNorm1d", rounded(alone[0]), "cured", rounded(batched[0]))
