from copy import copy, deepcopy

import torch
from torch import nn

p = nn.Parameter(torch.ones(2, 3))
tensors = {
    "p.float()": p.float(),
    "p.detach()": p.detach(),
    "p.data": p.data,
    "p.clone()": p.clone(),
    "copy(p)": copy(p),
    "deepcopy(p)": deepcopy(p),
}

print("             same object  same class  same numbers")
for name, tensor in tensors.items():
    with torch.no_grad():
        p.zero_()
        tensor.fill_(7)
    same_class = type(tensor) is nn.Parameter
    same_numbers = bool((p == 7).all())
    print(f"{name:12} {tensor is p!s:12} {same_class!s:11} {same_numbers}")
