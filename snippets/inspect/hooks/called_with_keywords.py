import torch
from torch import nn


def inspect_shape_in(module, args):
    print("shape", tuple(args[0].shape))


def inspect_all_shapes(module, args, kwargs):
    print("args", [tuple(v.shape) for v in args])
    print("kwargs", {k: tuple(v.shape) for k, v in kwargs.items()})


layer, x = nn.Linear(3, 1), torch.zeros(2, 3)
with layer.register_forward_pre_hook(inspect_shape_in):
    layer(x)
    try:
        layer(input=x)
    except IndexError as error:
        print(f"IndexError: {error}")

layer.register_forward_pre_hook(inspect_all_shapes, with_kwargs=True)
layer(input=x)
