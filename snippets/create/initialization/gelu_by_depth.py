import torch
from torch.nn import functional as F

WIDTH = 256
DEPTH = 64


def sizes(first, gain):
    """Return the root mean square after 1, 16, 32 and 64 layers."""
    torch.manual_seed(0)
    x = torch.randn(128, WIDTH, dtype=torch.float64)
    found = []
    for depth in range(1, DEPTH + 1):
        weight = torch.randn(WIDTH, WIDTH, dtype=torch.float64)
        std = (first if depth == 1 else gain) / WIDTH**0.5
        x = F.gelu(x @ (std * weight).T)
        if depth in (1, 16, 32, 64):
            found.append(f"{x.pow(2).mean().sqrt().item():9.1e}")
    return "".join(found)


print("gains         after 1       16       32       64 layers")
for first, gain in ((1.53, 1.53), (1.0, 1.53), (2**0.5, 2**0.5)):
    print(f"{first:.2f}, {gain:.2f} {sizes(first, gain)}")
