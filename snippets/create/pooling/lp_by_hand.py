import torch
from torch import nn


def lp_by_hand(x, power, kernel, stride=None):
    """Pool the last dimension: the root of the sum of the powers."""
    windows = x.unfold(-1, kernel, stride or kernel)
    if power == float("inf"):
        return windows.abs().amax(-1)
    return windows.pow(power).sum(-1).pow(1 / power)


torch.manual_seed(0)
x = torch.rand(2, 3, 11)
for power in (1, 2, 3, 0.5, float("inf")):
    ours = lp_by_hand(x, power, 3, 2)
    print(power, torch.allclose(ours, nn.LPPool1d(power, 3, 2)(x), rtol=1e-4))
mean = nn.LPPool1d(1, 4)(x) / 4
print(torch.allclose(mean, nn.AvgPool1d(4)(x)))
