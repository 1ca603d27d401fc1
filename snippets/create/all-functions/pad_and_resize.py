import torch
from calls import call
from torch.nn import functional as F

torch.manual_seed(0)
image = torch.randn(2, 4, 6, 6)
turn = torch.eye(2, 3).expand(2, 2, 3)
grid = F.affine_grid(turn, [2, 4, 3, 3], align_corners=False)
print(call(F.pad, image, (1, 1)))
print(call(F.interpolate, image, 12))
print(call(F.upsample, image, 12))
print(call(F.upsample_nearest, image, 12))
print(call(F.upsample_bilinear, image, 12))
print(call(F.affine_grid, turn, [2, 4, 3, 3], False))
print(call(F.grid_sample, image, grid, "nearest"))
print(call(F.pixel_shuffle, image, 2))
print(call(F.pixel_unshuffle, image, 2))
print(call(F.channel_shuffle, image, 2))
print(call(F.native_channel_shuffle, image, 2))
