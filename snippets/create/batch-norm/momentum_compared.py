import torch
from torch import nn

for momentum in (0.5, 0.1, None):
    torch.manual_seed(0)
    norm = nn.BatchNorm1d(1, momentum=momentum)
    values = []
    for step in range(1, 31):
        norm(torch.randn(8, 1) * 3 + 5)
        if step % 3 == 0:
            values.append(f"{norm.running_mean.item():.1f}")
    print(f"momentum={momentum!s:4}", *values)
