import torch
from calls import call
from torch.nn import functional as F

torch.manual_seed(0)
image = torch.randn(2, 4, 8, 8)
mean = torch.zeros(4)
variance = torch.ones(4)
print(call(F.batch_norm, image, mean, variance))
print(call(F.instance_norm, image))
print(call(F.group_norm, image, 2))
print(call(F.layer_norm, image, (8,)))
print(call(F.rms_norm, image, (8,)))
print(call(F.local_response_norm, image, 3))
print(call(F.normalize, image))
