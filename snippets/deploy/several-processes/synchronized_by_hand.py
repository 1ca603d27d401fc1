import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(8, 3, requires_grad=True)
shares = x.chunk(2)


def mean_of_all(values):
    return torch.stack(values).mean(dim=0)  # an all-reduce


mean = mean_of_all([share.mean(dim=0) for share in shares])
squares = [(share - mean).square().mean(dim=0) for share in shares]
deviation = (mean_of_all(squares) + 1e-5).sqrt()
together = torch.cat([(share - mean) / deviation for share in shares])

norm = nn.BatchNorm1d(3)
alone = torch.cat([norm(share) for share in shares])
whole = norm(x)
wanted = torch.autograd.grad(whole.pow(3).sum(), x)[0]
for name, y in [("alone", alone), ("together", together)]:
    gradient = torch.autograd.grad(y.pow(3).sum(), x)[0]
    same = y.allclose(whole), gradient.allclose(wanted, atol=1e-5)
    print(f"{name:8}  same output {same[0]}  same gradient {same[1]}")
