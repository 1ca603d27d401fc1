import torch
from torch import nn


def layer_norm(x, normalized_shape, weight=None, bias=None, eps=1e-5):
    dims = list(range(-len(normalized_shape), 0))  # the last ones
    mean = x.mean(dims, keepdim=True)
    variance = x.var(dims, correction=0, keepdim=True)
    y = (x - mean) / (variance + eps).sqrt()
    if weight is not None:
        y = y * weight  # of the shape normalized_shape
    if bias is not None:
        y = y + bias
    return y


def group_norm(x, groups, weight=None, bias=None, eps=1e-5):
    rows = x.unflatten(1, (groups, -1)).flatten(2)  # a row for each group
    y = layer_norm(rows, rows.shape[2:], eps=eps).reshape(x.shape)
    shape = (-1,) + (1,) * (x.dim() - 2)
    if weight is not None:
        y = y * weight.view(shape)  # one number for each channel
    if bias is not None:
        y = y + bias.view(shape)
    return y


torch.manual_seed(0)
x = torch.randn(2, 4, 5) * 3 + 1
layer = nn.LayerNorm((4, 5))
group = nn.GroupNorm(2, 4)
nn.init.normal_(layer.weight)
nn.init.normal_(group.weight)
ours = layer_norm(x, (4, 5), layer.weight, layer.bias)
print("layer_norm", torch.allclose(ours, layer(x), atol=1e-5))
ours = group_norm(x, 2, group.weight, group.bias)
print("group_norm", torch.allclose(ours, group(x), atol=1e-5))
