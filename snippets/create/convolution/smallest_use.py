import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(in_channels=3, out_channels=8, kernel_size=3)
images = torch.randn(2, 3, 5, 5)  # (batch, channels, height, width)
output = conv(images)
print("weight", tuple(conv.weight.shape))
print("bias  ", tuple(conv.bias.shape))
print("output", tuple(output.shape))

window = images[0, :, 1:4, 2:5]  # 3 channels, rows 1 to 3, columns 2 to 4
weight, bias = conv.parameters()
by_hand = (weight[7] * window).sum() + bias[7]
same = torch.allclose(by_hand, output[0, 7, 1, 2], atol=1e-5)
print("channel 7, row 1, column 2 by hand:", same)
