import torch
from torch import nn
from torch.nn.utils import parametrizations, parametrize


# your turn
def zero_start(layer):
    """Give the layer weight_norm, an output of zeros, and gradients."""
    nn.init.zeros_(layer.weight)
    return parametrizations.weight_norm(layer)


# the check
def check():
    torch.manual_seed(0)
    cases = [
        (nn.Linear(3, 2), torch.randn(4, 3)),
        (nn.Linear(3, 2, bias=False), torch.randn(4, 3)),
        (nn.Conv2d(3, 2, 3), torch.randn(4, 3, 5, 5)),
        (nn.ConvTranspose1d(3, 2, 3), torch.randn(4, 3, 5)),
    ]
    for layer, x in cases:
        name = type(layer).__name__
        zero_start(layer)
        if not parametrize.is_parametrized(layer, "weight"):
            return f"not yet: {name} has no weight_norm"
        optimizer = torch.optim.SGD(layer.parameters(), lr=0.1)
        y = layer(x)
        if not (y == 0).all():
            return f"not yet: {name} does not start with zeros"
        (y - 1).square().mean().backward()
        optimizer.step()
        w = layer.weight
        if not w.isfinite().all() or not (w != 0).any():
            return f"not yet: {name} does not learn"
    return "solved"


print(check())
