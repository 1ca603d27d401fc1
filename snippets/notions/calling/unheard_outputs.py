import warnings

import torch
from torch import nn


class Identity(nn.Module):
    def forward(self, x, pack):
        return pack([x * 1])


def to_dict(values):
    return {0: values[0]}


calls: list[str] = []
model, x = Identity(), torch.ones(3, requires_grad=True)
model.register_full_backward_hook(lambda *args: calls.append("hook"))

for pack in tuple, list, to_dict:
    calls.clear()
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        output = model(x, pack)
    output[0].sum().backward()
    print(f"{type(output).__name__}: backward hook called {len(calls)}x")
    for warning in caught:
        print(f"  UserWarning: {warning.message}")
