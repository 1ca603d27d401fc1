import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
conv = nn.Conv1d(in_channels=3, out_channels=4, kernel_size=5, padding=2)
x = torch.randn(10, 2, 3)  # (time, batch, channels)

weight = conv.weight.permute(2, 1, 0)  # (kernel, in, out)
y = F.conv_tbc(x, weight, conv.bias, pad=2)
print(tuple(y.shape))
by_conv = conv(x.permute(1, 2, 0)).permute(2, 0, 1)
print("as Conv1d:", torch.allclose(y, by_conv, atol=1e-5))
