from functools import partial

import torch
from torch import nn
from torch.nn.modules.module import register_module_forward_hook


def print_text(text, module, args, output):
    print(text)


layer = nn.Linear(3, 1)
layer.register_forward_hook(partial(print_text, "first"))
layer.register_forward_hook(partial(print_text, "second"))
layer.register_forward_hook(partial(print_text, "prepended"), prepend=True)

with register_module_forward_hook(partial(print_text, "global")):
    layer(torch.zeros(2, 3))
    print("another layer:")
    nn.ReLU()(torch.zeros(1))
