from copy import deepcopy

import torch
from torch import nn

p = nn.Parameter(torch.ones(2, 3))

print("subclass of Tensor:", issubclass(nn.Parameter, torch.Tensor))
print(f"{'':12} {'type':10} leaf   requires_grad")
for name, tensor in {
    "p": p,
    "p * 2": p * 2,
    "p.clone()": p.clone(),
    "p.detach()": p.detach(),
    "p.data": p.data,
    "deepcopy(p)": deepcopy(p),
}.items():
    kind = type(tensor).__name__
    print(f"{name:12} {kind:10} {tensor.is_leaf!s:6} {tensor.requires_grad}")
