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
for sizes, shape, unused in (
    ((9, 4), (9, 4), [1, 2]),
    ((1, 3, 4), (5, 3, 4), [0]),  # five equal samples
    ((2, 1, 6), (2, 3, 6), []),  # three equal places in each sample
):
    layer = nn.Linear(sizes[-1], sizes[-1])
    head = nn.Linear(sizes[-1], 2)
    for unit in unused[:1]:  # a constant that the head reads
        layer.weight.data[unit] = 0
        layer.bias.data[unit] = 7.0
    head.weight.data[:, unused[1:]] = 0  # varies, and the head ignores it
    model = nn.Sequential(layer, nn.Identity(), head)
    found = unused_units(model, "1", torch.randn(sizes).expand(shape))
    if list(found) != unused or model[1]._forward_hooks:
        wrong.append(f"{found} instead of {unused}, or hooks are left")
print(f"not yet: {wrong[0]}" if wrong else "solved")
