from copy import deepcopy

import torch
from torch import nn

p = nn.Parameter(torch.ones(2, 3))

print("             same class  same numbers")
for name, tensor in {
    "p.detach()": p.detach(),
    "p.data": p.data,
    "p.clone()": p.clone(),
    "deepcopy(p)": deepcopy(p),
}.items():
    same_class = type(tensor) is nn.Parameter
    print(f"{name:12} {same_class!s:11} {tensor.data_ptr() == p.data_ptr()}")
