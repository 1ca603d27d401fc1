import torch
from torch import nn


def print_shape(module, args):
    print(module.__name__, tuple(args[0].shape))


def write_names(model):
    for name, module in model.named_children():
        module.__name__ = name
        module.register_forward_pre_hook(print_shape)


shared = nn.Linear(3, 3)
model = nn.ModuleDict({"encoder": shared})
write_names(model)
model["encoder"](torch.zeros(2, 3))

other_model = nn.ModuleDict({"head": shared})
write_names(other_model)
y = model["encoder"](torch.zeros(2, 3))
