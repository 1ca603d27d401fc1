import torch
from torch.nn import functional as F

x = torch.rand(1, 1, 1, 8, requires_grad=True)
for mode, antialias in [
    ("nearest", False),
    ("bilinear", False),
    ("bilinear", True),
    ("area", False),
]:
    small = F.interpolate(x, (1, 2), mode=mode, antialias=antialias)
    (gradient,) = torch.autograd.grad(small.sum(), x)
    name = f"{mode}, antialias" if antialias else mode
    print(f"{name:20}", *[f"{number:.2f}" for number in gradient.flatten()])
