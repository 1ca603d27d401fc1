import torch
from torch import nn
from torch.nn.modules.module import register_module_forward_hook


def say(text):
    return lambda module, args, output: print(text)


layer = nn.Linear(3, 1)
layer.register_forward_hook(say("first"))
layer.register_forward_hook(say("second"))
layer.register_forward_hook(say("prepended"), prepend=True)

with register_module_forward_hook(say("global")):
    layer(torch.zeros(2, 3))
    print("another layer:")
    nn.ReLU()(torch.zeros(1))
