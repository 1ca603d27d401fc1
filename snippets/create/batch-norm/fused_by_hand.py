import torch
from torch import nn
from torch.nn.utils import fuse_conv_bn_weights, fuse_linear_bn_weights


def fuse(weight, bias, norm, channel_dim=0):
    """Return the weight and bias that do what the layer and the norm do."""
    scale = (norm.running_var + norm.eps).rsqrt()
    shift = -norm.running_mean * scale
    if norm.weight is not None:
        scale = scale * norm.weight
        shift = shift * norm.weight
    if norm.bias is not None:
        shift = shift + norm.bias
    if bias is not None:
        shift = shift + bias * scale
    shape = [1] * weight.dim()
    shape[channel_dim] = -1
    return weight * scale.view(shape), shift


torch.manual_seed(0)
norm = nn.BatchNorm1d(4)
norm(torch.randn(8, 4) * 3 + 1)
state = (norm.running_mean, norm.running_var, norm.eps, norm.weight, norm.bias)
conv = nn.Conv1d(3, 4, 2)
linear = nn.Linear(3, 4)
for layer, theirs in (
    (conv, fuse_conv_bn_weights(conv.weight, conv.bias, *state)),
    (linear, fuse_linear_bn_weights(linear.weight, linear.bias, *state)),
):
    ours = fuse(layer.weight, layer.bias, norm)
    same = [torch.allclose(a, b) for a, b in zip(ours, theirs, strict=True)]
    print(type(layer).__name__, same)
