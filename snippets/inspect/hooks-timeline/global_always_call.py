import warnings

import torch
from torch import nn
from torch.nn.modules.module import register_module_forward_hook


def hook(module, args, kwargs, output):
    print("the hook runs, output:", type(output).__name__)


layer = nn.Linear(2, 2)
options = {"with_kwargs": True, "always_call": True}
for register in (layer.register_forward_hook, register_module_forward_hook):
    with (
        register(hook, **options),
        warnings.catch_warnings(record=True, action="always") as caught,
    ):
        try:
            layer(torch.ones(1, 3))  # three values instead of two
        except RuntimeError:
            print(register.__name__, "warnings:", len(caught))
print(caught[0].message)
