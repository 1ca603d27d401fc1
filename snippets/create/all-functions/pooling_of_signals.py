import torch
from calls import call
from torch.nn import functional as F

torch.manual_seed(0)
signal = torch.randn(2, 3, 8)
values, places = F.max_pool1d(signal, 2, return_indices=True)
print(call(F.max_pool1d, signal, 2))
print(call(F.max_pool1d_with_indices, signal, 2))
print(call(F.max_unpool1d, values, places, 2))
print(call(F.avg_pool1d, signal, 2))
print(call(F.lp_pool1d, signal, 2, 2))
print(call(F.adaptive_avg_pool1d, signal, 3))
print(call(F.adaptive_max_pool1d, signal, 3))
print(call(F.adaptive_max_pool1d_with_indices, signal, 3))
