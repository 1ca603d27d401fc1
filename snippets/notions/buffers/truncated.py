import torch
from torch import nn


class Mean(nn.Module):
    def __init__(self, start):
        super().__init__()
        self.register_buffer("mean", torch.tensor(start))

    def forward(self, x):
        self.mean = 0.9 * self.mean + 0.1 * x  # a new tensor


for start in (0, 0.0):
    trained = Mean(start)
    trained(torch.tensor(17.0))
    print(f"start {start}: trained {trained.mean.item():.1f}")
    loaded = Mean(start)
    print(" ", loaded.load_state_dict(trained.state_dict()))
    print(f"  loaded {loaded.mean.item():.1f}")
