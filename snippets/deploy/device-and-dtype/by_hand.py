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
    same = tensor.equal(expected[name])
    print(f"{name:20} {tensor.dtype!s:14} as .to(): {same}")
print("theirs", *sorted({str(tensor.dtype) for tensor in expected.values()}))

try:
    ours.weight.data = ours.weight.data.to("meta")
except RuntimeError as error:
    print(f"RuntimeError: {error}")
