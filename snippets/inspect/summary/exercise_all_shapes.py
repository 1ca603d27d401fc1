from collections import namedtuple

import torch
from torch import nn


# your turn
def shapes(output):
    """Return output with each tensor replaced by its shape, as a tuple."""
    return tuple(output.shape)


# the check
pair = namedtuple("pair", "loss logits")
x = torch.zeros(2, 5, 4)
cases = [
    (x, (2, 5, 4)),
    ([x, x[0]], [(2, 5, 4), (5, 4)]),
    (nn.LSTM(4, 3)(x), ((2, 5, 3), ((1, 5, 3), (1, 5, 3)))),
    ({"out": x, "aux": (None,)}, {"out": (2, 5, 4), "aux": (None,)}),
    (pair(x.sum(), x), pair((), (2, 5, 4))),
    ([3, "a", x.shape], [3, "a", (2, 5, 4)]),
]
for output, wanted in cases:
    try:
        got = shapes(output)
    except AttributeError as error:
        got = error
    if got != wanted or type(got) is not type(wanted):
        print(f"not yet: wanted {wanted!r}, got {got!r}")
        break
else:
    print("solved")
