import torch
from torch import nn
from torch.nn.utils import fuse_conv_bn_eval, fuse_linear_bn_eval


def trained(channels, **settings):
    norm = nn.BatchNorm1d(channels, **settings)
    for _ in range(20):
        norm(torch.randn(64, channels) * torch.arange(1, channels + 1))
    return norm.eval()


def report(name, fused, layer, norm, x):
    print(f"{name}: same {torch.allclose(fused(x), norm(layer(x)), atol=1e-4)}")


torch.manual_seed(0)
norm = trained(4)
conv = nn.ConvTranspose1d(4, 4, 3).eval()
x = torch.randn(2, 4, 9)
report("transposed", fuse_conv_bn_eval(conv, norm), conv, norm, x)
fused = fuse_conv_bn_eval(conv, norm, transpose=True)
report("transposed, transpose=True", fused, conv, norm, x)

linear = nn.Linear(4, 4).eval()
fused = fuse_linear_bn_eval(linear, norm)
report("linear, input (2, 4)", fused, linear, norm, torch.randn(2, 4))
report("linear, input (2, 4, 4)", fused, linear, norm, torch.randn(2, 4, 4))

conv = nn.Conv1d(4, 4, 3, bias=False).eval()
bias = fuse_conv_bn_eval(conv, norm).bias
print("new bias requires grad:", bias.requires_grad)
