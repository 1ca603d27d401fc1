import torch
from torch import nn

torch.manual_seed(0)
images = torch.randn(2, 3, 32, 32)
conv = nn.Conv2d(3, 64, kernel_size=8, stride=8)
by_conv = conv(images).flatten(2).transpose(1, 2)

unfold = nn.Unfold(kernel_size=8, stride=8)
linear = nn.Linear(3 * 8 * 8, 64)
weight = conv.weight.flatten(1)
linear.load_state_dict({"weight": weight, "bias": conv.bias})
by_linear = linear(unfold(images).transpose(1, 2))

print("(batch, patches, width):", tuple(by_conv.shape))
print("equal:", torch.allclose(by_conv, by_linear, atol=1e-5))
