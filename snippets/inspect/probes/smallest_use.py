import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Sequential(nn.Linear(2, 20), nn.ReLU())  # stays as it is
x = torch.randn(1000, 2)
label = torch.where(x[:, 0] * x[:, 1] > 0, 1.0, -1.0)

with torch.no_grad():
    h = layer(x)
weight = torch.linalg.lstsq(h[:500], label[:500, None]).solution
guess = (h[500:] @ weight).sign().squeeze(1)
print("right on new points:", bool((guess == label[500:]).float().mean() > 0.8))
