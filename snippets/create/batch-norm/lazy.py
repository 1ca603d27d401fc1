import torch
from torch import nn

kinds = [nn.LazyBatchNorm1d, nn.LazyBatchNorm2d, nn.LazyBatchNorm3d]
for dims, kind in enumerate(kinds, 1):
    norm = kind(eps=1e-3, momentum=None)
    before = type(norm.weight).__name__
    norm(torch.zeros(2, 5, *[4] * dims))
    print(f"{kind.__name__} ({before}) -> {norm}")
