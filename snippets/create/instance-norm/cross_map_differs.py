import torch
from torch import nn

x = torch.ones(1, 6, 1, 1, dtype=torch.float64)  # six channels
# With these settings y = x / (sum of squares), so 1 / y counts the channels.
settings = {"alpha": 3.0, "beta": 1.0, "k": 0.0}
for kind in (nn.LocalResponseNorm, nn.CrossMapLRN2d):
    counts = 1 / kind(3, **settings)(x).flatten()
    print(f"{kind.__name__:17} {[round(count) for count in counts.tolist()]}")

x = torch.arange(1.0, 7.0, dtype=torch.float64).view(1, 6, 1, 1)
x.requires_grad_()
for kind in (nn.LocalResponseNorm, nn.CrossMapLRN2d):
    norm = kind(3, alpha=1.0)
    right = torch.autograd.gradcheck(norm, (x,), raise_exception=False)
    print(f"{kind.__name__:17} gradient is right: {right}")

try:
    nn.LocalResponseNorm(3)(torch.ones(2, 6))
except ValueError as error:
    print("ValueError:", " ".join(str(error).split()))
try:
    nn.CrossMapLRN2d(3)(torch.ones(2, 6, 5))
except ValueError as error:
    print("ValueError:", error)
