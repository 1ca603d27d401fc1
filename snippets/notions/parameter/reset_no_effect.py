import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

plain = nn.Linear(3, 2)
normed = weight_norm(nn.Linear(3, 2))
for name, layer in {"plain": plain, "weight_norm": normed}.items():
    before = layer.weight.detach().clone()
    layer.reset_parameters()
    changed = not torch.equal(before, layer.weight)
    print(f"{name}: reset_parameters() changed the weight: {changed}")
