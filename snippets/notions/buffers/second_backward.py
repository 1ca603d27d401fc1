import torch
from torch import nn


class Center(nn.Module):
    def __init__(self, detach):
        super().__init__()
        self.detach = detach
        self.weight = nn.Parameter(torch.ones(3))
        self.register_buffer("mean", torch.zeros(3))

    def forward(self, x):
        h = x * self.weight
        seen = h.detach() if self.detach else h
        self.mean = 0.9 * self.mean + 0.1 * seen.mean(0)
        return h - self.mean


for detach in (False, True):
    model = Center(detach)
    print("detach:", detach)
    try:
        for step in range(2):
            model(torch.ones(2, 3)).sum().backward()
            print("  step", step)
    except RuntimeError as error:
        print("  RuntimeError:", str(error).split(" (or")[0])
