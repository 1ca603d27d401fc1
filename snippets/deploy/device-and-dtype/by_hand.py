from copy import deepcopy

import torch
from torch import nn


def cast(module, dtype):
    """Do what module.to(dtype) does for a floating-point dtype."""
    for submodule in module.modules():
        for parameter in submodule.parameters(recurse=False):
            if parameter.is_floating_point():
                parameter.data = parameter.data.to(dtype)
                if parameter.grad is not None:
                    parameter.grad.data = parameter.grad.data.to(dtype)
        for name, buffer in list(submodule._buffers.items()):
            if buffer is not None and buffer.is_floating_point():
                setattr(submodule, name, buffer.to(dtype))
    return module


theirs = nn.Sequential(nn.Linear(3, 3), nn.BatchNorm1d(3))
ours = cast(deepcopy(theirs), torch.float64)
theirs.to(torch.float64)
for name, tensor in ours.state_dict().items():
    equal = tensor.equal(theirs.state_dict()[name])
    print(f"{name:22} {tensor.dtype!s:14} equal: {equal}")

try:
    ours[0].weight.data = ours[0].weight.data.to("meta")
except RuntimeError as error:
    print(f"RuntimeError: {error}")
