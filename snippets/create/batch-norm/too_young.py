import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(256, 1) * 2 + 10
norm = nn.BatchNorm1d(1)
print("steps  mean and spread of the output in eval mode")
for steps in (0, 1, 10, 30, 100):
    norm.reset_running_stats()
    norm.train()
    for _ in range(steps):
        norm(x)
    y = norm.eval()(x)
    print(f"{steps:5}  {y.mean():6.2f}  {y.std(correction=0):5.2f}")
