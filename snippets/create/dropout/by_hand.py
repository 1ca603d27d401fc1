import torch
from torch import nn


def dropout(x, p=0.5, training=True):
    if not training or p == 0:
        return x
    if p == 1:
        return torch.zeros_like(x)
    kept = torch.empty_like(x).bernoulli_(1 - p)
    return x * kept / (1 - p)


def feature_dropout(x, p=0.5, training=True):  # Dropout1d, 2d and 3d
    if not training or p == 0:
        return x
    if p == 1:
        return torch.zeros_like(x)
    mask_shape = x.shape[:2] + (1,) * (x.dim() - 2)
    kept = x.new_empty(mask_shape).bernoulli_(1 - p)
    return x * kept / (1 - p)


x = torch.randn(2, 3, 4, 4)
for ours, layer in (
    (dropout, nn.Dropout(0.3)),
    (feature_dropout, nn.Dropout2d(0.3)),
):
    torch.manual_seed(0)
    found = ours(x, p=0.3)
    torch.manual_seed(0)
    print(torch.allclose(found, layer(x)))
