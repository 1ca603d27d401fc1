from copy import deepcopy

import torch
from torch import nn

theirs = nn.BatchNorm1d(3)
ours = deepcopy(theirs)
for tensor in [*ours.parameters(), *ours.buffers()]:
    if tensor.is_floating_point():
        tensor.data = tensor.data.to(torch.float64)

expected = theirs.to(torch.float64).state_dict()
for name, tensor in ours.state_dict().items():
    same = tensor.dtype == expected[name].dtype
    same = same and torch.equal(tensor, expected[name])
    print(f"{name:20} {tensor.dtype!s:14} as .to(): {same}")

try:
    ours.weight.data = ours.weight.data.to("meta")
except RuntimeError as error:
    print(f"RuntimeError: {error}")
