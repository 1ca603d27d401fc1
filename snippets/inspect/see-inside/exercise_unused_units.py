import torch
from torch import nn


# your turn
def unused_units(model, name, x):
    """List the units of a module that change no output when set to their mean.

    A unit is an index of the last dimension; its mean goes over the rest.
    """
    return []


# the check
torch.manual_seed(0)
wrong = []
for shape, unused in (((9, 4), [1, 2]), ((5, 3, 4), [0]), ((2, 2, 6), [])):
    layer = nn.Linear(shape[-1], shape[-1])
    head = nn.Linear(shape[-1], 2)
    for unit in unused[:1]:  # a constant that the head reads
        layer.weight.data[unit] = 0
        layer.bias.data[unit] = 7.0
    head.weight.data[:, unused[1:]] = 0  # varies, and the head ignores it
    model = nn.Sequential(layer, nn.Identity(), head)
    found = unused_units(model, "1", torch.randn(shape))
    if list(found) != unused or model[1]._forward_hooks:
        wrong.append(f"{found} instead of {unused}, or hooks are left")
print(f"not yet: {wrong[0]}" if wrong else "solved")
