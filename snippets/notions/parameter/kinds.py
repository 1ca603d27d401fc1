from copy import copy, deepcopy

import torch
from torch import nn

p = nn.Parameter(torch.ones(2, 3))
tensors = {
    "p": p,
    "p.float()": p.float(),
    "p.double()": p.double(),
    "p * 2": p * 2,
    "p[0]": p[0],
    "p.clone()": p.clone(),
    "p.detach()": p.detach(),
    "p.data": p.data,
    "copy(p)": copy(p),
    "deepcopy(p)": deepcopy(p),
}

print("subclass of Tensor:", issubclass(nn.Parameter, torch.Tensor))
print(f"{'':12} {'type':10} leaf   requires_grad")
for name, tensor in tensors.items():
    kind = type(tensor).__name__
    print(f"{name:12} {kind:10} {tensor.is_leaf!s:6} {tensor.requires_grad}")
