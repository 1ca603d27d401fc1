from typing import Any

import torch
from fused_by_hand import fuse
from torch import nn
from torch.nn.utils import fuse_conv_bn_weights, fuse_linear_bn_weights

torch.manual_seed(0)
norm: Any = nn.BatchNorm1d(4, eps=0.1).eval()
norm.running_mean.copy_(torch.arange(4.0))
norm.running_var.copy_(torch.arange(4.0))
nn.init.uniform_(norm.weight, 1, 2)
nn.init.uniform_(norm.bias, 1, 2)
conv = nn.Conv1d(3, 4, 2, bias=False)
turned = nn.ConvTranspose1d(3, 4, 2)
linear = nn.Linear(3, 4)

state = (norm.running_mean, norm.running_var, norm.eps, norm.weight, norm.bias)
found = [
    (conv, fuse_conv_bn_weights(conv.weight, None, *state)),
    (turned, fuse_conv_bn_weights(turned.weight, turned.bias, *state, True)),
    (linear, fuse_linear_bn_weights(linear.weight, linear.bias, *state)),
]
for layer, (weight, bias) in found:
    ours = fuse(layer, norm)
    same = torch.allclose(weight, ours.weight)
    same = same and torch.allclose(bias, ours.bias)
    trained = (weight.requires_grad, bias.requires_grad)
    print(f"{type(layer).__name__:15} same {same}  requires grad {trained}")

plain = (norm.running_mean, norm.running_var, norm.eps, None, None)
weight, _ = fuse_conv_bn_weights(conv.weight, None, *plain)
scale = (norm.running_var + 0.1).rsqrt().view(-1, 1, 1)
print("affine=False:", torch.allclose(weight, conv.weight * scale))
