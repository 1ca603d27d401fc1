import torch
from torch import nn

signal = torch.tensor([[[1.0, 1.0, 1.0, 1.0, 1.0]]])
print(nn.LPPool1d(1, 2, ceil_mode=True)(signal))  # the last window holds one 1

padded = nn.ZeroPad1d((0, 1))(signal)
print(nn.LPPool1d(1, 2)(padded))  # the cure: zeros add nothing to a sum
