import warnings
from copy import deepcopy

import torch
from torch import nn

p = nn.Parameter(torch.ones(2, 3))
double, clone = p * 2, p.clone()
(double + clone).sum().backward()

print("subclass of Tensor:", issubclass(nn.Parameter, torch.Tensor))
print(f"{'':12} {'type':10} leaf   requires_grad  grad")
with warnings.catch_warnings(record=True) as caught:
    for name, tensor in {
        "p": p,
        "p * 2": double,
        "p.clone()": clone,
        "p.detach()": p.detach(),
        "p.data": p.data,
        "deepcopy(p)": deepcopy(p),
    }.items():
        grad = None if tensor.grad is None else tensor.grad[0, 0].item()
        flags = f"{tensor.is_leaf!s:6} {tensor.requires_grad!s:14}"
        print(f"{name:12} {type(tensor).__name__:10} {flags} {grad}")

print("UserWarning:", str(caught[0].message).partition(". ")[0])
