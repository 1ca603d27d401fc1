import math

import torch
from torch import nn


def flatten(x, start_dim=1, end_dim=-1):
    start = start_dim % x.ndim
    end = end_dim % x.ndim
    size = math.prod(x.shape[start : end + 1])
    return x.reshape(*x.shape[:start], size, *x.shape[end + 1 :])


def unflatten(x, dim, sizes):
    dim = dim % x.ndim
    known = math.prod(size for size in sizes if size != -1)
    sizes = [x.shape[dim] // known if size == -1 else size for size in sizes]
    return x.reshape(*x.shape[:dim], *sizes, *x.shape[dim + 1 :])


x = torch.arange(2 * 3 * 4 * 6).view(2, 3, 4, 6)
for start, end in [(1, -1), (0, -1), (-2, -1), (1, 2), (2, 2)]:
    its = nn.Flatten(start, end)(x)
    print((start, end), torch.equal(flatten(x, start, end), its))
for dim, sizes in [(3, (2, 3)), (-2, (-1, 2)), (0, (2, 1))]:
    its = nn.Unflatten(dim, sizes)(x)
    print(dim, sizes, torch.equal(unflatten(x, dim, sizes), its))
