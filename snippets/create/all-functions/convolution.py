import torch
from calls import call
from torch.nn import functional as F

torch.manual_seed(0)
signal = torch.randn(2, 3, 9)
image = torch.randn(2, 3, 9, 9)
volume = torch.randn(2, 3, 9, 9, 9)
print(call(F.conv1d, signal, torch.randn(4, 3, 3)))
print(call(F.conv2d, image, torch.randn(4, 3, 3, 3)))
print(call(F.conv3d, volume, torch.randn(4, 3, 3, 3, 3)))
print(call(F.conv_transpose1d, signal, torch.randn(3, 4, 3)))
print(call(F.conv_transpose2d, image, torch.randn(3, 4, 3, 3)))
print(call(F.conv_transpose3d, volume, torch.randn(3, 4, 3, 3, 3)))
steps = torch.randn(9, 2, 3)  # (time, batch, channels)
print(call(F.conv_tbc, steps, torch.randn(3, 3, 4), torch.zeros(4)))
print(call(F.unfold, image, 3))
print(call(F.fold, torch.randn(2, 27, 49), 9, 3))
