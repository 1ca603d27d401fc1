# --8<-- [start:model]
from collections import OrderedDict

import torch
from torch import nn


class SimpleMLP(nn.Module):
    def __init__(self, in_f, inter_f, out_f):
        super().__init__()
        lin_in = nn.Linear(in_f, inter_f)
        lin_out = nn.Linear(inter_f, out_f)
        layers = OrderedDict(lin_in=lin_in, lin_out=lin_out)
        self.layers = nn.Sequential(layers)

    def forward(self, x):
        return self.layers(x)


# --8<-- [end:model]


# --8<-- [start:wrapper]
def add_hook(module, name="?"):
    def print_shape(module, args):
        print(f"  {name:16}", tuple(args[0].shape))

    module.register_forward_pre_hook(print_shape)


class VerboseModel(nn.Module):
    def __init__(self, model, mode):
        super().__init__()
        self.model = model
        match mode:
            case "apply":
                model.apply(add_hook)
            case "named_modules":
                for name, module in model.named_modules():
                    add_hook(module, repr(name))
            case "named_children":
                for name, module in model.named_children():
                    add_hook(module, repr(name))

    def forward(self, x):
        return self.model(x)


# --8<-- [end:wrapper]


# --8<-- [start:run]
if __name__ == "__main__":
    for mode in "apply", "named_modules", "named_children":
        print(mode)
        verbose_model = VerboseModel(SimpleMLP(3, 10, 1), mode)
        verbose_model(torch.zeros(2, 3))
# --8<-- [end:run]
