import torch
from torch import nn

pixels = torch.tensor([[[200.0, 200.0, 100.0, 100.0]]])
pad = nn.ZeroPad1d(1)
mean = 150.0
std = 50.0
print(pad((pixels - mean) / std))  # the margin is as bright as the mean
print((pad(pixels) - mean) / std)  # the margin is black

inside = nn.Sequential(nn.BatchNorm1d(1), nn.Conv1d(1, 1, 3, padding=1))
before = nn.Sequential(pad, nn.BatchNorm1d(1), nn.Conv1d(1, 1, 3))
before[2].load_state_dict(inside[1].state_dict())
print(torch.allclose(inside(pixels), before(pixels)))
print(inside[0].running_mean, before[1].running_mean)
