from copy import deepcopy

import torch
from torch import nn

p = nn.Parameter(torch.ones(2, 3))

print("             same class  same numbers")
tensors = {
    "p.detach()": p.detach(),
    "p.data": p.data,
    "p.clone()": p.clone(),
    "deepcopy(p)": deepcopy(p),
}
for number, (name, tensor) in enumerate(tensors.items(), 2):
    with torch.no_grad():
        tensor.fill_(number)
    same_class, written = type(tensor) is nn.Parameter, (p == number).all()
    print(f"{name:12} {same_class!s:11} {bool(written)}")
