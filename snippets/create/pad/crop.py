import torch
import torch.nn.functional as F
from torch import nn

signal = torch.tensor([[1.0, 2.0, 3.0, 4.0, 5.0]])
print(nn.ZeroPad1d((-1, 2))(signal))
print(nn.ReplicationPad1d((-1, 2))(signal))

cropped = nn.ZeroPad1d(-1)(signal)
cropped.zero_()  # a copy: the signal stays
print(cropped.shape, signal)

image = torch.randn(1, 3, 37, 50)
right = -image.shape[3] % 32  # how far to the next multiple of 32
bottom = -image.shape[2] % 32
padded = F.pad(image, (0, right, 0, bottom), mode="replicate")
back = F.pad(padded, (0, -right, 0, -bottom))
print(tuple(padded.shape), torch.equal(back, image))
