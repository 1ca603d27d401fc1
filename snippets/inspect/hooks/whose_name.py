import torch
from torch import nn


def write_names(model):
    for name, module in model.named_children():
        module.__name__ = name
        module.register_forward_pre_hook(inspect_shape_in)


def inspect_shape_in(module, args):
    print(module.__name__, tuple(args[0].shape))


shared = nn.Linear(3, 3)
model = nn.ModuleDict({"encoder": shared})
write_names(model)
model["encoder"](torch.zeros(2, 3))

other_model = nn.ModuleDict({"head": shared})
write_names(other_model)
model["encoder"](torch.zeros(2, 3))
