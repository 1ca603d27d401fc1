import torch
from torch import nn


def log_softmax(x, dim):
    shifted = x - x.amax(dim, keepdim=True)
    return shifted - shifted.exp().sum(dim, keepdim=True).log()


def softmax(x, dim):
    weights = torch.exp(x - x.amax(dim, keepdim=True))
    return weights / weights.sum(dim, keepdim=True)


def softmin(x, dim):
    return softmax(-x, dim)


torch.manual_seed(0)
x = torch.randn(2, 3, 4, 4)
for dim in (1, -1):
    print(
        torch.allclose(softmax(x, dim), nn.Softmax(dim)(x)),
        torch.allclose(log_softmax(x, dim), nn.LogSoftmax(dim)(x), atol=1e-5),
        torch.allclose(softmin(x, dim), nn.Softmin(dim)(x)),
    )
print(torch.allclose(softmax(x, -3), nn.Softmax2d()(x)))
