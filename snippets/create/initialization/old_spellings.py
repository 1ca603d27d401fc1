import warnings

import torch
from torch import nn

ARGUMENTS = {"constant": (0.5,), "sparse": (0.25,)}
NAMES = (
    "constant dirac eye kaiming_normal kaiming_uniform normal"
    " orthogonal sparse uniform xavier_normal xavier_uniform"
)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    for name in NAMES.split():
        shape = (3, 3, 3) if name == "dirac" else (4, 3)
        arguments = ARGUMENTS.get(name, ())
        torch.manual_seed(0)
        old = getattr(nn.init, name)(torch.empty(shape), *arguments)
        torch.manual_seed(0)
        new = getattr(nn.init, name + "_")(torch.empty(shape), *arguments)
        print(f"{name:15} as {name}_: {torch.equal(old, new)}")
print(len(caught), "warnings; the first:")
print(caught[0].category.__name__ + ":", caught[0].message)
