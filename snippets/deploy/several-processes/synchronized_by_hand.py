import torch
from torch import nn


def sum_over_ranks(values):
    return torch.stack(values).sum(dim=0)  # what an all-reduce does


def sync_batch_norm(shares, weight, bias, eps):
    count = sum(len(share) for share in shares)
    sums = [share.sum(dim=0) for share in shares]
    mean = sum_over_ranks(sums) / count
    squares = [(share - mean).square().sum(dim=0) for share in shares]
    variance = sum_over_ranks(squares) / count
    scale = weight / (variance + eps).sqrt()
    return [(share - mean) * scale + bias for share in shares]


torch.manual_seed(0)
norm = nn.BatchNorm1d(3)
x = torch.randn(8, 3, requires_grad=True)
shares = x.split([6, 2])
whole = norm(x)
wanted = torch.autograd.grad(whole.pow(3).sum(), x)[0]

own = [norm(share) for share in shares]
synced = sync_batch_norm(shares, norm.weight, norm.bias, norm.eps)
for name, outputs in [("own statistics", own), ("synchronized", synced)]:
    y = torch.cat(outputs)
    gradient = torch.autograd.grad(y.pow(3).sum(), x)[0]
    print(f"{name:14}  same output {y.allclose(whole, atol=1e-5)!s:5}", end="")
    print("  same gradient", gradient.allclose(wanted, atol=1e-4))
