import torch
from torch import nn


def along(pool, x, dim):
    """Apply a pool of one dimension to the dimension dim of x."""
    x = x.transpose(dim, -1)
    rows = x.flatten(0, -2)  # a batch of signals
    pooled = pool(rows).unflatten(0, x.shape[:-1])
    return pooled.transpose(dim, -1)


torch.manual_seed(0)
images = torch.randn(2, 3, 9, 10)
wide = along(nn.MaxPool1d(2, 3, 1), images, -1)
both = along(nn.MaxPool1d(3, 2, 0), wide, -2)
pool = nn.MaxPool2d((3, 2), stride=(2, 3), padding=(0, 1))
print(torch.equal(both, pool(images)))

wide = along(nn.AvgPool1d(2, 3, 1), images, -1)
both = along(nn.AvgPool1d(3, 2, 0), wide, -2)
pool = nn.AvgPool2d((3, 2), stride=(2, 3), padding=(0, 1))
print(torch.allclose(both, pool(images), atol=1e-6))
