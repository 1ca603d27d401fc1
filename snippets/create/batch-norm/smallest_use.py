import torch
from torch import nn

torch.manual_seed(0)
norm = nn.BatchNorm1d(3)
for _ in range(100):
    norm(torch.randn(64, 3) * 2 + 5)  # in train mode

norm.eval()
x = torch.tensor([[5.0, 7.0, 9.0]])  # one example
print("running mean:", [round(value) for value in norm.running_mean.tolist()])
print("running variance:", [round(v) for v in norm.running_var.tolist()])
print("output:", [round(value) for value in norm(x)[0].tolist()])
