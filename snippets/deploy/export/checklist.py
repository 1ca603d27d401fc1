import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

torch.manual_seed(0)
conv, norm = nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8)
model, x = nn.Sequential(conv, norm, nn.ReLU()), torch.randn(4, 3, 6, 6)
model(x)  # moves the running statistics

try:
    fuse_conv_bn_eval(conv, norm)
except AssertionError as error:
    print(f"AssertionError: {error}")

model.eval()
with torch.inference_mode():
    wanted = model(x)
    print("graph:", wanted.grad_fn, " inference tensor:", wanted.is_inference())
    fused = nn.Sequential(fuse_conv_bn_eval(conv, norm), nn.ReLU())
    print("fused: same output", fused(x).allclose(wanted, atol=1e-5))
    last = torch.channels_last
    output = fused.to(memory_format=last)(x.to(memory_format=last))
    print("channels_last: same output", output.allclose(wanted, atol=1e-5))
    print("stride", wanted.stride(), "->", output.stride())
