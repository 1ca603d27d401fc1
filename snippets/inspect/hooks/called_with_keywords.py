import torch
from torch import nn


def print_first_shape(module, args):
    print("shape", tuple(args[0].shape))


def print_all_shapes(module, args, kwargs):
    print("args", [tuple(value.shape) for value in args])
    print("kwargs", {key: tuple(value.shape) for key, value in kwargs.items()})


layer = nn.Linear(3, 1)
x = torch.zeros(2, 3)
with layer.register_forward_pre_hook(print_first_shape):
    layer(x)
    try:
        layer(input=x)
    except IndexError as error:
        print(f"IndexError: {error}")

layer.register_forward_pre_hook(print_all_shapes, with_kwargs=True)
y = layer(input=x)
