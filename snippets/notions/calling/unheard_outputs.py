import warnings

import torch
from torch import nn


class Pack(nn.Module):
    def forward(self, x, kind):
        y = x * 1
        return {
            "tuple": (y, "a name"),
            "tuple in a tuple": ((y,),),
            "list": [y],
            "dict": {0: y},  # with the key 0, output[0] is y here, too
        }[kind]


def count(module, grad_input, grad_output):
    calls.append("hook")


calls: list[str] = []
model = Pack()
model.register_full_backward_hook(count)

for kind in ("tuple", "tuple in a tuple", "list", "dict"):
    calls.clear()
    x = torch.ones(3, requires_grad=True)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        output = model(x, kind)
    first = output[0]
    tensor = first[0] if kind == "tuple in a tuple" else first
    tensor.sum().backward()
    print(f"{kind}: backward hook called {len(calls)}x")
    for warning in caught:
        print(f"  UserWarning: {warning.message}")
