import warnings

import torch
from torch import nn

weight = nn.Parameter(torch.zeros(2))
weight.grad = torch.tensor([3.0, 4.0])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    norm = nn.utils.clip_grad_norm([weight], max_norm=1.0)
print("norm before:", norm.item())
print("after:", weight.grad)
print(type(caught[0].message).__name__ + ":", caught[0].message)
