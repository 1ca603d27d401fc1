import torch
from checks import check_samples, run
from torch import nn

torch.manual_seed(0)


class ScaleByLargest(nn.Module):
    def forward(self, x):
        return x / x.abs().max().detach()  # of the whole batch


class Whisper(nn.Module):
    def forward(self, x):
        return x + 1e-9 * x.sum(dim=0)


x = torch.randn(4, 3, 5)
run(check_samples, nn.LayerNorm(5), x)
run(check_samples, nn.GroupNorm(1, 3), x)
run(check_samples, nn.BatchNorm1d(3), x)
run(check_samples, nn.BatchNorm1d(3).eval(), x)
run(check_samples, ScaleByLargest(), x)
run(check_samples, Whisper(), x)
