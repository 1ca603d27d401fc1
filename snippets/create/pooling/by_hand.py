import torch
from torch import nn


def pool_by_hand(x, reduce, filler, kernel, stride=None, padding=0, dilation=1):
    """Pool the last dimension: one number for each window."""
    stride = kernel if stride is None else stride
    x = nn.functional.pad(x, (padding, padding), value=filler)
    reach = dilation * (kernel - 1) + 1
    outputs = []
    for start in range(0, x.shape[-1] - reach + 1, stride):
        window = x[..., start : start + reach : dilation]
        outputs.append(reduce(window))
    return torch.stack(outputs, -1)


def largest(window):
    return window.amax(-1)


def mean(window):
    return window.mean(-1)


torch.manual_seed(0)
x = torch.randn(2, 3, 11)
ours = pool_by_hand(x, largest, float("-inf"), 3, 2, padding=1, dilation=2)
print(torch.equal(ours, nn.MaxPool1d(3, 2, 1, 2)(x)))
ours = pool_by_hand(x, mean, 0.0, 4, padding=2)
print(torch.allclose(ours, nn.AvgPool1d(4, padding=2)(x)))
