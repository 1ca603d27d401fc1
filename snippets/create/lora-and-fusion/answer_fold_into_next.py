import torch
from fused_by_hand import factor_and_shift
from torch import nn


# your turn
@torch.no_grad()
def fold_into_next(norm, linear):
    """Return one Linear that answers as linear(norm(x)) in eval mode."""
    factor, shift = factor_and_shift(norm)
    fused = nn.Linear(linear.in_features, linear.out_features)
    fused.to(linear.weight.dtype)
    fused.weight.copy_(linear.weight * factor)
    fused.bias.copy_(linear.weight @ shift)
    if linear.bias is not None:
        fused.bias += linear.bias
    return fused


# the check
torch.manual_seed(0)
wrong = []
for outputs in (1, 3, 5):
    for affine in (True, False):
        for bias in (True, False):
            linear = nn.Linear(3, outputs, bias).double()
            norm = nn.BatchNorm1d(3, eps=0.1, affine=affine).double()
            if affine:
                nn.init.normal_(norm.weight)
                nn.init.normal_(norm.bias)
            norm(torch.randn(64, 3, dtype=torch.float64) * 3 + 1)
            norm.eval()
            x = torch.randn(7, 3, dtype=torch.float64)
            fused = fold_into_next(norm, linear)
            same = torch.allclose(fused(x), linear(norm(x)))
            if type(fused) is not nn.Linear or not same:
                settings = f"outputs={outputs}, affine={affine}, bias={bias}"
                wrong.append(f"another answer for {settings}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
