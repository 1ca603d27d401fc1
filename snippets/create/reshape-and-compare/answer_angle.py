import math

import torch
from torch.nn import functional as F


# your turn
def angle(a, b):
    """Return the angle of each row of a to that of b, from 0 to pi."""
    a, b = F.normalize(torch.stack([a, b]), dim=-1)
    apart = torch.linalg.vector_norm(a - b, dim=-1)
    along = torch.linalg.vector_norm(a + b, dim=-1)
    return 2 * torch.atan2(apart, along)


# the check
def verdict(right, dim):
    first = F.normalize(torch.randn(6, dim).double(), dim=-1)
    other = torch.randn(6, dim).double()
    other -= (other * first).sum(-1, keepdim=True) * first  # a right angle
    other = F.normalize(other, dim=-1)
    second = math.cos(right) * first + math.sin(right) * other
    a = (3 * first).float().requires_grad_()
    b = (7 * second).float().requires_grad_()
    found = angle(a, b)
    if not torch.allclose(found, torch.full((6,), right), atol=2e-6):
        return f"not yet: the angle {right:.4f}"
    found.sum().backward()
    slopes = torch.cat([3 * a.grad.norm(dim=-1), 7 * b.grad.norm(dim=-1)])
    least = 0.9 if 0.005 < right < 3.1 else 0.0  # near the ends: up to 1
    if not ((slopes >= least) & (slopes < 1.1)).all():
        return f"not yet: the gradient at {right:.4f}"
    return "solved"


torch.manual_seed(0)
found = set()
for right in (0.0, 1e-4, 0.01, 1.0, math.pi / 2, 3.0, math.pi):
    found |= {verdict(right, dim=3), verdict(right, dim=50)}
print(min(found))  # "not yet" comes before "solved"
