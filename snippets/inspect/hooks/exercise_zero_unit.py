import torch
from torch import nn


# your turn
def zero_unit(layer, unit):
    """Make a unit (an index of the last dimension) 0; return the handle."""
    return layer.register_forward_hook(lambda module, args, output: None)


# the check
infinite = nn.Threshold(9, torch.inf)
try:
    for layer in nn.Linear(3, 4), nn.Sigmoid(), nn.Identity(), infinite:
        for unit, size in (1, (5, 3)), (-1, (2, 5, 3)), (0, (3,)):
            x = torch.randn(size, requires_grad=True)
            before = layer(x).detach().clone()
            kept = torch.ones_like(before)
            kept[..., unit] = 0
            zeroed = before.where(kept > 0, 0)
            [wanted] = torch.autograd.grad(layer(x), x, kept)
            handle = zero_unit(layer, unit)
            output = layer(x)
            assert torch.equal(output, zeroed), f"{layer}, unit {unit}"
            [got] = torch.autograd.grad(output.sum(), x)
            assert torch.allclose(got, wanted), "a gradient flows through it"
            handle.remove()
            assert torch.equal(layer(x), before), "the unit stays 0"
    print("solved")
except (AssertionError, RuntimeError) as error:
    print("not yet:", str(error).partition(":")[0])
