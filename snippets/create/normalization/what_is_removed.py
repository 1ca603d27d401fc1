import torch
from torch import nn
from torch.nn import functional as F

norms = {
    "BatchNorm1d": nn.BatchNorm1d(4),
    "LayerNorm": nn.LayerNorm(6),
    "GroupNorm": nn.GroupNorm(2, 4),
    "InstanceNorm1d": nn.InstanceNorm1d(4),
    "RMSNorm": nn.RMSNorm(6),
    "F.normalize": F.normalize,
    "LocalResponseNorm": nn.LocalResponseNorm(3, alpha=1.0),
}

torch.manual_seed(0)
x = torch.randn(8, 4, 6)


def compare(norm, other):
    same = torch.allclose(norm(x), norm(other), atol=1e-3)
    return "same" if same else "other"


print("norm               x + 5  x * 3")
for name, norm in norms.items():
    shifted = compare(norm, x + 5)
    scaled = compare(norm, x * 3)
    print(f"{name:17}  {shifted:5}  {scaled}")
