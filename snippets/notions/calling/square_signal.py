import torch
from torch import nn

torch.manual_seed(0)
norm = nn.BatchNorm1d(3)
signal = torch.randn(3, 3)  # (channels, length), and both are 3
alone = norm(signal)
batched = norm(signal.unsqueeze(0)).squeeze(0)

print("means over the length, one for each channel")
print("  alone:       ", (alone.mean(dim=1).abs() < 1e-5).tolist())
print("  batch of one:", (batched.mean(dim=1).abs() < 1e-5).tolist())
