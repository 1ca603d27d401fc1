import torch
from torch import nn


def local_response_norm(x, size, alpha=1e-4, beta=0.75, k=1.0):
    channels = x.shape[1]
    sums = torch.zeros_like(x)
    for channel in range(channels):
        first = max(0, channel - size // 2)
        last = min(channels - 1, channel + (size - 1) // 2)
        near = x[:, first : last + 1]
        sums[:, channel] = near.pow(2).sum(1)
    return x / (k + alpha / size * sums).pow(beta)


torch.manual_seed(0)
x = torch.randn(2, 7, 3, 3) * 10
for size in (1, 2, 3, 5, 9):
    norm = nn.LocalResponseNorm(size, alpha=0.1, beta=0.5, k=2.0)
    ours = local_response_norm(x, size, alpha=0.1, beta=0.5, k=2.0)
    print(f"size {size}: {torch.allclose(ours, norm(x), atol=1e-5)}")
