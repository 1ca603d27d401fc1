# --8<-- [start:numbers]
from copy import deepcopy

import torch
from torch import nn


def factor_and_shift(norm):
    """Return what a BatchNorm in eval mode multiplies by, and adds."""
    factor = (norm.running_var + norm.eps).rsqrt()
    if norm.weight is not None:
        factor = factor * norm.weight
    shift = -norm.running_mean * factor
    if norm.bias is not None:
        shift = shift + norm.bias
    return factor, shift


def for_each_weight(factor, layer):
    """Return the factor of each output channel, in the weight's shape."""
    ones = [1] * (layer.weight.dim() - 2)
    if not getattr(layer, "transposed", False):  # weight (out, in, ...)
        return factor.view(-1, 1, *ones)
    # weight (in, out / groups, ...): each group has its own outputs
    inputs = layer.weight.shape[0] // layer.groups
    by_group = factor.view(layer.groups, -1).repeat_interleave(inputs, dim=0)
    return by_group.view(*by_group.shape, *ones)


# --8<-- [end:numbers]


# --8<-- [start:fuse]
@torch.no_grad()
def fuse(layer, norm):
    """Return one layer that answers as norm(layer(x)) in eval mode."""
    factor, shift = factor_and_shift(norm)
    fused = deepcopy(layer)
    fused.weight = nn.Parameter(layer.weight * for_each_weight(factor, layer))
    old = 0 if layer.bias is None else layer.bias * factor
    fused.bias = nn.Parameter(old + shift)
    return fused


if __name__ == "__main__":
    torch.manual_seed(0)
    conv = nn.Conv2d(3, 4, 3)
    norm = nn.BatchNorm2d(4)
    norm(conv(torch.randn(8, 3, 9, 9) * 2 + 1))
    norm.eval()
    x = torch.randn(2, 3, 9, 9)
    same = torch.allclose(fuse(conv, norm)(x), norm(conv(x)), atol=1e-5)
    print("one layer for two:", same)
# --8<-- [end:fuse]
