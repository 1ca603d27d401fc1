import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

torch.manual_seed(0)
conv, norm = nn.Conv2d(3, 8, 3, bias=False), nn.BatchNorm2d(8)
for parameter in norm.parameters():
    nn.init.normal_(parameter)  # instead of training
norm(conv(torch.randn(4, 3, 6, 6)))
conv.eval(), norm.eval()

buffers = dict(norm.named_buffers())
mean, var = buffers["running_mean"], buffers["running_var"]
factor = norm.weight / (var + norm.eps).sqrt()  # (channels,)
weight = conv.weight * factor[:, None, None, None]
bias = -mean * factor + norm.bias

fused = fuse_conv_bn_eval(conv, norm)
print("same weight:", fused.weight.allclose(weight))
print("same bias:", fused.bias.allclose(bias, atol=1e-6))
