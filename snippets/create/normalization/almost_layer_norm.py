import torch
from torch import nn


def unbiased(x, eps=1e-5):
    mean = x.mean(-1, keepdim=True)
    return (x - mean) / (x.var(-1, keepdim=True) + eps).sqrt()


def eps_outside(x, eps=1e-5):
    mean = x.mean(-1, keepdim=True)
    return (x - mean) / (x.std(-1, correction=0, keepdim=True) + eps)


def no_keepdim(x, eps=1e-5):
    variance = x.var(-1, correction=0)
    return (x - x.mean(-1)) / (variance + eps).sqrt()


torch.manual_seed(0)
print("            largest difference to nn.LayerNorm")
print("            8 wide  512 wide  8 wide, small x")
for wrong in (unbiased, eps_outside, no_keepdim):
    differences = []
    for width, scale in ((8, 1.0), (512, 1.0), (8, 0.001)):
        x = torch.randn(width, width) * scale
        difference = nn.LayerNorm(width)(x) - wrong(x)
        differences.append(difference.abs().max().item())
    narrow, wide, small = differences
    print(f"{wrong.__name__:11} {narrow:6.3f}  {wide:8.3f}  {small:15.1f}")
