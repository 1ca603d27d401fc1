import torch
from checks import check_dtype_and_device, run
from torch import nn


class Scale(nn.Module):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor

    def forward(self, x):
        return x * self.factor


class AddsZeros(nn.Module):
    def forward(self, x):
        return x + torch.zeros(x.shape[-1])


class CastsUp(nn.Module):
    def forward(self, x):
        return x.float().softmax(dim=-1)


torch.manual_seed(0)
x = torch.randn(2, 3)
run(check_dtype_and_device, Scale(nn.Parameter(torch.ones(3))), x)
run(check_dtype_and_device, Scale(nn.Buffer(torch.ones(3))), x)
run(check_dtype_and_device, Scale(torch.ones(3)), x)
run(check_dtype_and_device, Scale(torch.ones(3).bool()), x)
run(check_dtype_and_device, AddsZeros(), x)
run(check_dtype_and_device, CastsUp(), x)
