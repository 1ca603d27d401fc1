import torch
from torch import nn


# your turn
def use_group_norm(model):
    """Put nn.GroupNorm(1, channels) in the place of each nn.BatchNorm2d."""
    new = {}
    for name, old in list(model.named_modules(remove_duplicate=False)):
        if isinstance(old, nn.BatchNorm2d):
            if old not in new:
                norm = nn.GroupNorm(1, old.num_features, affine=old.affine)
                if old.affine:
                    norm.to(old.weight.device, old.weight.dtype)
                new[old] = norm.train(old.training)
            model.set_submodule(name, new[old])


# the check
shared = nn.BatchNorm2d(4)
block = nn.Sequential(nn.Conv2d(3, 4, 1), shared)
last = nn.Sequential(nn.BatchNorm2d(4, affine=False))
model = nn.Sequential(block, shared, last).double().eval()
use_group_norm(model)
left = [m for m in model.modules() if isinstance(m, nn.BatchNorm2d)]
try:
    assert not left, f"{len(left)} of 2 are left"
    assert block[1] is model[1], "the shared layer came apart"
    assert model[1].weight.dtype == torch.double, "another dtype"
    assert last[0].weight is None, "affine=False got a weight"
    assert not any(m.training for m in model.modules()), "another mode"
    model(torch.zeros(1, 3, 2, 2).double())
    print("solved")
except AssertionError as error:
    print("not yet:", error)
