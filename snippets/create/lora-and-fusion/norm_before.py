import torch
from fused_by_hand import factor_and_shift
from torch import nn


@torch.no_grad()
def fuse_norm_before(norm, conv):
    """Return one Conv2d for conv(norm(x)): right where no padding is."""
    factor, shift = factor_and_shift(norm)
    fused = nn.Conv2d(3, 4, 3, padding=conv.padding)
    fused.weight.copy_(conv.weight * factor.view(1, -1, 1, 1))
    fused.bias.copy_(conv.bias + conv.weight.sum((2, 3)) @ shift)
    return fused


torch.manual_seed(0)
norm = nn.BatchNorm2d(3)
norm(torch.randn(8, 3, 6, 6) * 2 + 1)
norm.eval()
x = torch.randn(1, 3, 6, 6)
for padding in (0, 1):
    conv = nn.Conv2d(3, 4, 3, padding=padding)
    difference = fuse_norm_before(norm, conv)(x) - conv(norm(x))
    wrong = difference.abs().amax((0, 1)) > 1e-4
    print(f"padding {padding}: wrong pixels {wrong.sum().item()}")
print(*["".join("x" if w else "." for w in row) for row in wrong], sep="\n")
