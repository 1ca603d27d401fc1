import torch
from torch import nn

torch.manual_seed(0)
norm = nn.BatchNorm2d(3)
for _ in range(100):
    norm(torch.randn(16, 3, 8, 8))  # trained on ordinary images

dark = torch.randn(1, 3, 8, 8) - 4
print("eval: ", round(norm.eval()(dark).mean().item()))
norm.train()  # forgotten eval()
for _ in range(3):
    y = norm(dark)
    mean = norm.running_mean.mean().item()
    print(f"train: {abs(round(y.mean().item()))}, running mean {mean:.1f}")
print("eval: ", round(norm.eval()(dark).mean().item()))
