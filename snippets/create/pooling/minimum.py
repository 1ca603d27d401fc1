import torch
from torch import nn

signal = torch.tensor([[[4.0, 1.0, 3.0, 5.0]]])
pool = nn.MaxPool1d(2, padding=1)
print(-pool(-signal))
