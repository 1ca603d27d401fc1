import torch
from torch import nn


class Mean(nn.Module):
    def __init__(self, start):
        super().__init__()
        self.register_buffer("mean", torch.tensor(start))

    def forward(self, x):
        self.mean.mul_(0.9).add_(0.1 * x)
        return self.mean


for start in (0, 0.0):
    model = Mean(start)
    model.to(torch.float64)
    print(f"start {start}: {model.mean.dtype}")
    try:
        print(f"  {model(torch.tensor(10.0)).item():.1f}")
    except RuntimeError as error:
        print(f"  RuntimeError: {error}")
