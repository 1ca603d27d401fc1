import torch
from calls import call
from torch.nn import functional as F

torch.manual_seed(0)
volume = torch.randn(2, 3, 8, 8, 8)
values, places = F.max_pool3d(volume, 2, return_indices=True)
print(call(F.max_pool3d, volume, 2))
print(call(F.max_pool3d_with_indices, volume, 2))
print(call(F.max_unpool3d, values, places, 2))
print(call(F.avg_pool3d, volume, 2))
print(call(F.lp_pool3d, volume, 2, 2))
print(call(F.adaptive_avg_pool3d, volume, 3))
print(call(F.adaptive_max_pool3d, volume, 3))
print(call(F.adaptive_max_pool3d_with_indices, volume, 3))
print(call(F.fractional_max_pool3d, volume, 2, 5))
print(call(F.fractional_max_pool3d_with_indices, volume, 2, 5))
