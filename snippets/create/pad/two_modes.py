import torch
from torch import nn

# A panorama: left and right meet, top and bottom do not.
pad = nn.Sequential(
    nn.CircularPad2d((1, 1, 0, 0)),
    nn.ReplicationPad2d((0, 0, 1, 1)),
)
panorama = torch.tensor([[[1, 2, 3], [4, 5, 6]]])
print(pad(panorama))
