import torch
from torch import nn

F = nn.functional
torch.manual_seed(0)
for d in (1, 2, 3):
    x = torch.rand(1, 2, *[6] * d)
    values, indices = getattr(F, f"max_pool{d}d_with_indices")(x, 2)
    mean = getattr(F, f"avg_pool{d}d")(x, 2)
    norm = getattr(F, f"lp_pool{d}d")(x, 2, 2)
    top, _ = getattr(F, f"adaptive_max_pool{d}d_with_indices")(x, 1)
    pairs = {
        "MaxPool": (getattr(nn, f"MaxPool{d}d")(2)(x), values),
        "max_pool": (getattr(F, f"max_pool{d}d")(x, 2), values),
        "MaxUnpool": (
            getattr(nn, f"MaxUnpool{d}d")(2)(values, indices),
            getattr(F, f"max_unpool{d}d")(values, indices, 2),
        ),
        "AvgPool": (getattr(nn, f"AvgPool{d}d")(2)(x), mean),
        "LPPool": (getattr(nn, f"LPPool{d}d")(2, 2)(x), norm),
        "AdaptiveAvgPool": (
            getattr(nn, f"AdaptiveAvgPool{d}d")(1)(x),
            getattr(F, f"adaptive_avg_pool{d}d")(x, 1),
        ),
        "AdaptiveMaxPool": (getattr(nn, f"AdaptiveMaxPool{d}d")(1)(x), top),
        "adaptive_max_pool": (getattr(F, f"adaptive_max_pool{d}d")(x, 1), top),
    }
    for name, (left, right) in pairs.items():
        print(f"{name}{d}d", tuple(left.shape), torch.equal(left, right))
