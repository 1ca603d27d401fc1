import torch
from torch import nn

torch.manual_seed(0)
images = torch.randn(2, 3, 4, 4)
conv = nn.Conv2d(3, 8, kernel_size=3)
output = conv(images)
print("default:      ", tuple(images.shape), images.stride())

images = images.to(memory_format=torch.channels_last)
conv = conv.to(memory_format=torch.channels_last)
print("channels_last:", tuple(images.shape), images.stride())
print("weight:       ", tuple(conv.weight.shape), conv.weight.stride())

again = conv(images)
print("same numbers:", torch.allclose(again, output, atol=1e-5))
print("the output too:", again.is_contiguous(memory_format=torch.channels_last))
moved = images.permute(0, 2, 3, 1)  # this one does change the shape
print("permute:", tuple(moved.shape))
