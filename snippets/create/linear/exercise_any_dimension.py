import torch
from torch import nn


def apply_along(linear, x, dim):
    """Return linear applied to dimension dim of x, which keeps its place."""
    # your turn
    return linear(x)


# the check
def check():
    torch.manual_seed(0)
    linear = nn.Linear(3, 5)
    cases = [((3,), 0), ((3, 4), 0), ((4, 3), 1), ((3, 3, 3), -3)]
    for shape, dim in [*cases, ((2, 3, 6, 7), 1)]:
        x = torch.randn(shape)
        try:
            y = apply_along(linear, x, dim)
        except (RuntimeError, IndexError) as error:
            return f"not yet: {shape}, dim={dim}: {error}"
        product = torch.tensordot(x, linear.weight, dims=([dim], [1]))
        wanted = (product + linear.bias).movedim(-1, dim)
        if y.shape != wanted.shape:
            return f"not yet: {shape}, dim={dim} gives {tuple(y.shape)}"
        if not torch.allclose(y, wanted, atol=1e-6):
            return f"not yet: {shape}, dim={dim}: other numbers"
    return "solved"


print(check())
