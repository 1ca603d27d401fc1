import math

import torch
from torch import nn


def fans(weight):
    """Return fan_in and fan_out, as nn.init counts them."""
    window = math.prod(weight.shape[2:])
    return weight.shape[1] * window, weight.shape[0] * window


def middle(tensor):
    return (0, 0, *(size // 2 for size in tensor.shape[2:]))


def measured(layer, x):
    """Count what one output sees, and what one input reaches."""
    y = layer(x.requires_grad_())
    y[middle(y)].backward()
    one = torch.zeros_like(x)
    one[middle(x)] = 1
    return x.grad.count_nonzero().item(), layer(one).count_nonzero().item()


torch.manual_seed(0)
print("                   fan_in  sees   fan_out  reaches")
for name, layer in {
    "Linear": nn.Linear(8, 4, bias=False),
    "Conv2d": nn.Conv2d(8, 4, 3, bias=False),
    "groups=8": nn.Conv2d(8, 8, 3, groups=8, bias=False),
    "ConvTranspose2d": nn.ConvTranspose2d(8, 4, 3, bias=False),
    "the same, stride=3": nn.ConvTranspose2d(8, 4, 3, 3, bias=False),
}.items():
    size = [15] * (layer.weight.dim() - 2)
    sees, reaches = measured(layer, torch.randn(1, 8, *size))
    fan_in, fan_out = fans(layer.weight)
    print(f"{name:18} {fan_in:6} {sees:5} {fan_out:9} {reaches:8}")
