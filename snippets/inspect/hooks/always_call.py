from functools import partial

import torch
from torch import nn


def print_output(text, module, args, output):
    print(text, output)


layer = nn.Linear(3, 1)
layer.register_forward_hook(partial(print_output, "plain hook:"))
layer.register_forward_hook(
    partial(print_output, "always_call hook:"),
    always_call=True,
)

try:
    layer(torch.zeros(2, 4))
except RuntimeError as error:
    print(f"RuntimeError: {error}")
