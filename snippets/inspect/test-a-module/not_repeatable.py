import random

import torch
from checks import check_determinism, run
from torch import nn


class Jitter(nn.Module):
    def forward(self, x):
        return x + random.random()  # torch.manual_seed does not seed it


class Remembers(nn.Module):
    largest = 0.0

    def forward(self, x):
        self.largest = max(self.largest, x.abs().max().item())
        return x / self.largest


class SetsTheSeed(nn.Module):
    def forward(self, x):
        torch.manual_seed(0)
        return x + torch.randn_like(x)


class ChangesDefault(nn.Module):
    def forward(self, x):
        torch.set_default_dtype(torch.float64)
        return x


torch.manual_seed(0)
x = torch.randn(4, 3)
run(check_determinism, Jitter(), x)
run(check_determinism, Remembers(), x)
run(check_determinism, SetsTheSeed(), x)
run(check_determinism, ChangesDefault(), x)
torch.set_default_dtype(torch.float32)  # as it was
run(check_determinism, nn.Dropout(), x)
