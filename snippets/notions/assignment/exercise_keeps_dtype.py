from typing import Any

import torch
from torch import nn


class SimpleLinearLayer(nn.Module):
    def __init__(self, in_features, out_features, **where: Any):
        super().__init__()
        # your turn
        weight = torch.zeros(out_features, in_features)
        self.weight = nn.Parameter(weight).to(**where)
        self.bias = torch.ones(out_features, **where)


# the check
def problem(device, dtype):
    layer = SimpleLinearLayer(5, 2, device=device, dtype=dtype)
    named = dict(layer.named_parameters())
    if sorted(named) != ["bias", "weight"]:
        return f"registered are {sorted(named)}"
    if layer.weight.shape != (2, 5) or layer.bias.shape != (2,):
        return f"the shapes are {[tuple(p.shape) for p in named.values()]}"
    for name, p in named.items():
        if not p.requires_grad:
            return f"{name} does not require a gradient"
        if p.device.type != device or p.dtype != dtype:
            return f"{name} is {p.dtype} on {p.device.type}"
    if device == "cpu" and (layer.weight.any() or layer.bias.ne(1).any()):
        return "the weight is not all zeros, or the bias not all ones"
    return ""


for dtype in (torch.float32, torch.float64, torch.bfloat16):
    found = problem("cpu", dtype) or problem("meta", dtype)
    if found:
        print("not yet:", found)
        break
else:
    print("solved")
