# --8<-- [start:model]
from collections import OrderedDict
from functools import partial

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


# --8<-- [start:hook]
def inspect_shape_in(name, module, args):
    print(f"{name!r:16} in  {tuple(args[0].shape)}")


def inspect_shape_out(name, module, args, output):
    print(f"{name!r:16} out {tuple(output.shape)}")


# --8<-- [end:hook]


# --8<-- [start:run]
model = SimpleMLP(3, 10, 1)
for name, module in model.named_modules():
    module.register_forward_pre_hook(partial(inspect_shape_in, name))
    module.register_forward_hook(partial(inspect_shape_out, name))

y = model(torch.zeros(2, 3))
# --8<-- [end:run]
