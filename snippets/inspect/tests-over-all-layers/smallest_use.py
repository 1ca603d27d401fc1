import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(3, 4, 5)  # (sample, channel, time)
other = x.clone()
other[:, :, -1] += 1.0  # only the last time is another one

for layer in (
    nn.ReLU(),
    nn.Conv1d(4, 4, kernel_size=3, padding="same"),
    nn.InstanceNorm1d(4),
):
    before = layer(x)[:, :, :-1]
    after = layer(other)[:, :, :-1]
    same = torch.allclose(before, after)
    print(type(layer).__name__, "sees the future:", not same)
