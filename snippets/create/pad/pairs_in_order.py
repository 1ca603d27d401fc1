import torch
import torch.nn.functional as F


def pad_axes(x, pairs, **options):
    """F.pad with one (before, after) a dimension, in the order of the shape."""
    flat = []
    for before, after in reversed(pairs):
        flat += [before, after]
    return F.pad(x, flat, **options)


x = torch.zeros(10, 10, 10, 10)
print(tuple(F.pad(x, (1, 0)).shape))
print(tuple(F.pad(x, (1, 0, 20, 0)).shape))
print(tuple(F.pad(x, (1, 0, 20, 0, 300, 0)).shape))
print(tuple(F.pad(x, (0, 0, 0, 0, 0, 0, 4000, 0)).shape))
print(tuple(pad_axes(x, [(4000, 0), (300, 0), (20, 0), (1, 0)]).shape))
print(tuple(pad_axes(x, [(20, 0), (1, 0)], value=7.0).shape))
