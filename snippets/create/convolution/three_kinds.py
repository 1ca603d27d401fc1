import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
for kind, function, size in [
    (nn.Conv1d, F.conv1d, (10,)),  # length
    (nn.Conv2d, F.conv2d, (10, 9)),  # height, width
    (nn.Conv3d, F.conv3d, (10, 9, 8)),  # depth, height, width
]:
    conv = kind(3, 4, kernel_size=2)
    x = torch.randn(5, 3, *size)
    y = conv(x)
    print(kind.__name__, tuple(x.shape), "->", tuple(y.shape))
    print("  weight:", tuple(conv.weight.shape))
    z = function(x, conv.weight, conv.bias)
    print("  by the function:", torch.allclose(z, y, atol=1e-5))
    print("  without batch:", torch.allclose(conv(x[0]), y[0], atol=1e-5))
