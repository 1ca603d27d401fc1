import math

import torch
from torch import nn


def gaussian_nll(x, y, var, full=False, eps=1e-6):
    var = var.clamp(min=eps)
    constant = 0.5 * math.log(2 * math.pi) if full else 0.0
    return 0.5 * (var.log() + (x - y) ** 2 / var) + constant


torch.manual_seed(0)
x = torch.randn(4, 3)
y = torch.randn(4, 3)
var = torch.rand(4, 3) + 0.1
loss = nn.GaussianNLLLoss(full=True, reduction="none")(x, y, var)
print(torch.allclose(loss, gaussian_nll(x, y, var, full=True)))
normal = torch.distributions.Normal(x, var.sqrt())
print(torch.allclose(loss, -normal.log_prob(y)))

loss = nn.GaussianNLLLoss()
for name, given in {
    "(4, 1)": var[:, :1],
    "(4,)": var[:, 0],
    "a number": 0.5,
    "(3,)": var[0],
    "zeros": torch.zeros(4, 3),
    "log of var": var.log(),
}.items():
    try:
        result = f"{loss(x, y, given).item():.4g}"
    except ValueError as error:
        result = f"ValueError: {error}"
    print(f"{name:10} {result}")
