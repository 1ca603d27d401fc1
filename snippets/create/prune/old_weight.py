import torch
from torch import nn
from torch.nn.utils import prune

torch.manual_seed(0)
layer = nn.Linear(4, 2)
prune.l1_unstructured(layer, "weight", amount=0.5)
x = torch.randn(3, 4)


def fresh():
    return torch.equal(layer.weight, layer.weight_mask * layer.weight_orig)


with torch.no_grad():
    layer.weight_orig.mul_(2)
print("fresh after a change:", fresh())
layer(x)
print("fresh after a call:  ", fresh())

attention = nn.MultiheadAttention(4, 2)
prune.l1_unstructured(attention.out_proj, "weight", amount=0.5)
try:
    for _ in range(2):
        attention(x, x, x)[0].sum().backward()
except RuntimeError as error:
    print("RuntimeError:", str(error).partition(" (")[0])
