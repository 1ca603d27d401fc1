import torch
from torch import nn


@torch.no_grad()
def truncated(tensor, mean=0.0, std=1.0, a=-2.0, b=2.0):
    """Draw, and draw again whatever fell outside of a and b."""
    tensor.normal_(mean, std)
    outside = (tensor < a) | (tensor > b)
    while outside.any():
        again = torch.empty_like(tensor).normal_(mean, std)
        tensor[outside] = again[outside]
        outside = (tensor < a) | (tensor > b)
    return tensor


torch.manual_seed(0)
theirs = nn.init.trunc_normal_(torch.empty(300, 200), std=0.5, a=-1, b=0.25)
torch.manual_seed(0)
ours = truncated(torch.empty(300, 200), std=0.5, a=-1, b=0.25)
print("same numbers:", torch.equal(ours, theirs))

STD = 0.02
absolute = nn.init.trunc_normal_(torch.empty(300, 200), std=STD)
print(f"bounds -2 and 2:       largest {absolute.abs().max() / STD:.0f} std")
bound = 2 * STD
cut = nn.init.trunc_normal_(torch.empty(300, 200), 0, STD, -bound, bound)
print(f"bounds -2 std, 2 std:  largest {cut.abs().max() / STD:.0f} std")
print(f"the std after the cut: {cut.std() / STD:.2f} of STD")
