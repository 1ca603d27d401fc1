import torch
from torch import nn

torch.manual_seed(0)
mix = nn.Linear(6, 6)
x = torch.randn(2, 6, 6)  # batch, channels, time: 6 channels, 6 time steps
changed = x.clone()
changed[:, :, 5] += 1  # the last time step


def mixes_time(x):
    return mix(x)  # time is the last dimension


def mixes_channels(x):
    return mix(x.transpose(1, 2)).transpose(1, 2)


for layer in (mixes_time, mixes_channels):
    moved = (layer(changed) - layer(x)).abs().sum(dim=(0, 1)) > 1e-6
    steps = moved.nonzero().flatten().tolist()
    print(f"{layer.__name__}: {tuple(layer(x).shape)},", end=" ")
    print("the last step changes the output at", steps)
