import warnings

import torch
from torch import nn


class Pack(nn.Module):
    def __init__(self, pack):
        super().__init__()
        self.pack = pack

    def forward(self, x):
        return self.pack(x * 1)


def count(module, grad_input, grad_output):
    calls.append("hook")


calls: list[str] = []
packs = {  # how forward packs its output, and how we take it out again
    "tuple": (lambda y: (y, "a name"), lambda output: output[0]),
    "tuple in a tuple": (lambda y: ((y,),), lambda output: output[0][0]),
    "list": (lambda y: [y], lambda output: output[0]),
    "dict": (lambda y: {"y": y}, lambda output: output["y"]),
}
for name, (pack, unpack) in packs.items():
    model = Pack(pack)
    model.register_full_backward_hook(count)
    calls.clear()
    x = torch.ones(3, requires_grad=True)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        output = model(x)
    unpack(output).sum().backward()
    print(f"{name}: backward hook called {len(calls)}x")
    for warning in caught:
        print(f"  UserWarning: {warning.message}")
