import torch
from torch import nn


# your turn
def transpose(linear, y, shape):
    """Apply the transpose of a linear function to y; return that shape.

    linear takes a tensor of that shape, and is linear: no bias.
    """
    return torch.nn.functional.interpolate(y, shape[2:])


# the check
torch.manual_seed(0)
conv = nn.Conv2d(2, 3, 3, stride=2, bias=False)
modes = nn.Conv2d(2, 2, 3, padding=1, padding_mode="circular", bias=False)
wrong = []
for name, linear, shape in [
    ("Conv2d", conv, (1, 2, 7, 6)),
    ("Conv2d, circular", modes, (2, 2, 5, 5)),
    ("AvgPool2d", nn.AvgPool2d(2), (1, 1, 4, 6)),
    ("ConvTranspose1d", nn.ConvTranspose1d(1, 2, 3, bias=False), (1, 1, 4)),
    ("Linear", nn.Linear(3, 4, bias=False), (2, 3)),
]:
    x = torch.randn(shape)
    y = torch.randn_like(linear(x))
    found = transpose(linear, y, shape)
    if found.shape != x.shape:
        wrong.append(f"{name}: the shape is {tuple(found.shape)}")
        break
    # What makes a transpose: <A x, y> == <x, A^T y> for all x and y.
    left = (linear(x) * y).sum()
    right = (x * found).sum()
    if not torch.allclose(left, right, atol=1e-4):
        wrong.append(f"{name}: {left.item():.2f} is not {right.item():.2f}")
print(f"not yet: {wrong[0]}" if wrong else "solved")
