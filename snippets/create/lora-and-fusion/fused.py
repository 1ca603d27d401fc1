import torch
from torch import nn
from torch.nn.utils import fuse_conv_bn_eval, fuse_linear_bn_eval

torch.manual_seed(0)
conv = nn.Conv2d(3, 8, kernel_size=3)
norm = nn.BatchNorm2d(8)
linear = nn.Linear(3, 8)
flat_norm = nn.BatchNorm1d(8)
for _ in range(20):  # statistics that are not 0 and 1
    norm(conv(torch.randn(4, 3, 9, 9) * 2 + 1))
    flat_norm(linear(torch.randn(16, 3) * 2 + 1))
for module in (conv, norm, linear, flat_norm):
    module.eval()

images = torch.randn(2, 3, 9, 9)
before = conv.weight.detach().clone()
fused = fuse_conv_bn_eval(conv, norm)
error = (fused(images) - norm(conv(images))).abs().max().item()
unchanged = torch.equal(conv.weight, before)
print("conv:  ", error < 1e-5, " the old layer is unchanged:", unchanged)

x = torch.randn(2, 3)
fused = fuse_linear_bn_eval(linear, flat_norm)
error = (fused(x) - flat_norm(linear(x))).abs().max().item()
print("linear:", error < 1e-5)
