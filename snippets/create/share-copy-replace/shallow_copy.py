from copy import copy, deepcopy

import torch
from torch import nn

for copier in (copy, deepcopy):
    model = nn.Linear(2, 2)
    other = copier(model)
    other.weight = nn.Parameter(torch.zeros(2, 2))
    other.eval()
    zero = not model.weight.any().item()
    name = copier.__name__
    print(f"{name:8}  original's weight zero: {zero!s:5}", end="  ")
    print("original in eval mode:", not model.training)
