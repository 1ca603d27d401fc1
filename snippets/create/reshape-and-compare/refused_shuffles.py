import torch
from torch import nn

x = torch.zeros(1, 6, 3, 4)
for layer in [
    nn.PixelShuffle(2),
    nn.PixelShuffle(0),
    nn.PixelUnshuffle(2),
    nn.ChannelShuffle(4),
    nn.ChannelShuffle(0),
]:
    try:
        layer(x)
    except RuntimeError as error:
        print(f"{layer}:\n    RuntimeError: {error}")
try:
    nn.ChannelShuffle(2)(torch.zeros(1, 6))
except RuntimeError as error:
    print("ChannelShuffle of 2-D:\n    RuntimeError:", error)
