import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

torch.manual_seed(0)
conv = nn.Conv2d(3, 8, 3)
norm = nn.BatchNorm2d(8)
model = nn.Sequential(conv, norm, nn.ReLU())
x = torch.randn(4, 3, 6, 6)
model(x)  # in train mode: moves the running statistics

try:
    fuse_conv_bn_eval(conv, norm)
except AssertionError as error:
    print(f"AssertionError: {error}")

model.eval()
with torch.inference_mode():
    output = model(x)
    print("graph:", output.grad_fn)

    fused = nn.Sequential(fuse_conv_bn_eval(conv, norm), nn.ReLU())
    print("fused:", fused(x).allclose(output, atol=1e-5))

    fused.to(memory_format=torch.channels_last)
    by_channels = fused(x.to(memory_format=torch.channels_last))
    print("channels_last:", by_channels.allclose(output, atol=1e-5))
    print("strides:", output.stride(), "->", by_channels.stride())
