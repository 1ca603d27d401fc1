import torch
from torch import nn
from torch.nn.utils import (
    convert_conv2d_weight_memory_format,
    convert_conv3d_weight_memory_format,
)


def in_last(tensor):
    kinds = {4: torch.channels_last, 5: torch.channels_last_3d}
    kind = kinds.get(tensor.dim())
    return kind is not None and tensor.is_contiguous(memory_format=kind)


def layers():
    kinds = [nn.Conv2d, nn.ConvTranspose2d, nn.Conv3d, nn.ConvTranspose3d]
    return nn.Sequential(*[kind(4, 4, 3) for kind in kinds])


flat = convert_conv2d_weight_memory_format(layers(), torch.channels_last)
deep = convert_conv3d_weight_memory_format(layers(), torch.channels_last_3d)
for name, model in [("conv2d", flat), ("conv3d", deep)]:
    print(name, [in_last(layer.weight) for layer in model])

torch.manual_seed(0)
conv = nn.Conv2d(4, 4, 3)
x = torch.randn(2, 4, 8, 8)
before = conv(x)
weight = conv.weight
returned = convert_conv2d_weight_memory_format(conv, torch.channels_last)
print("same module:", returned is conv)
print("same parameter:", conv.weight is weight)
print("same answer:", torch.allclose(conv(x), before, atol=1e-5))
print("output in channels_last:", in_last(conv(x)))
