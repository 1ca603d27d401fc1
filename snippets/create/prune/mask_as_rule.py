from copy import deepcopy

import torch
from torch import nn
from torch.nn.utils import parametrize, prune


class Mask(nn.Module):
    def __init__(self, mask):
        super().__init__()
        self.register_buffer("mask", mask)

    def forward(self, w):
        return w * self.mask


pruned = prune.l1_unstructured(nn.Linear(4, 2), "weight", amount=0.5)
try:
    deepcopy(pruned)
except RuntimeError as error:
    print("RuntimeError:", str(error).partition("  ")[0])
with torch.no_grad():
    pruned(torch.ones(1, 4))  # this weight has no graph
print("after a call under no_grad:", type(deepcopy(pruned)).__name__)

attention = nn.MultiheadAttention(4, 2)
layer = attention.out_proj
kind = prune.L1Unstructured(amount=0.5)
mask = kind.compute_mask(layer.weight, torch.ones_like(layer.weight))
parametrize.register_parametrization(layer, "weight", Mask(mask))
x = torch.randn(3, 4)
for _ in range(2):
    attention(x, x, x)[0].sum().backward()
print("as a rule: two backwards, and", type(deepcopy(layer)).__name__)
