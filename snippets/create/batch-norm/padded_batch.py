import torch
from torch import nn

torch.manual_seed(0)
lengths = torch.tensor([6, 2, 1])
x = torch.randn(3, 4, 6) + 5  # (batch, channels, time)
valid = torch.arange(6) < lengths[:, None]  # (batch, time)
x = x * valid[:, None]  # padding is 0

norm = nn.BatchNorm1d(4, momentum=1.0)
norm(x)
print("with padding:   ", [round(v, 1) for v in norm.running_mean.tolist()])

rows = x.transpose(1, 2)[valid]  # (valid steps, channels)
y = torch.zeros(3, 6, 4)
y[valid] = norm(rows)
y = y.transpose(1, 2)
print("without padding:", [round(v, 1) for v in norm.running_mean.tolist()])
print("shape:", tuple(y.shape))
print("padding still 0:", not y.transpose(1, 2)[~valid].any().item())
