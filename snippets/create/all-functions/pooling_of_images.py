import torch
from calls import call
from torch.nn import functional as F

torch.manual_seed(0)
image = torch.randn(2, 3, 8, 8)
values, places = F.max_pool2d(image, 2, return_indices=True)
print(call(F.max_pool2d, image, 2))
print(call(F.max_pool2d_with_indices, image, 2))
print(call(F.max_unpool2d, values, places, 2))
print(call(F.avg_pool2d, image, 2))
print(call(F.lp_pool2d, image, 2, 2))
print(call(F.adaptive_avg_pool2d, image, 3))
print(call(F.adaptive_max_pool2d, image, 3))
print(call(F.adaptive_max_pool2d_with_indices, image, 3))
print(call(F.fractional_max_pool2d, image, 2, 5))
print(call(F.fractional_max_pool2d_with_indices, image, 2, 5))
