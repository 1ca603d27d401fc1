import torch
from torch import nn


def call(module, pre_hook, hook, *args):
    replaced = pre_hook(module, args)
    if replaced is not None:
        args = replaced if isinstance(replaced, tuple) else (replaced,)
    output = module.forward(*args)
    replaced = hook(module, args, output)
    return output if replaced is None else replaced


def add_one(module, args):
    return args[0] + 1


def negate(module, args, output):
    return -output


torch.manual_seed(0)
layer, x = nn.Linear(3, 2), torch.randn(5, 3)
by_hand = call(layer, add_one, negate, x)
formula = -layer(x + 1)

layer.register_forward_pre_hook(add_one)
layer.register_forward_hook(negate)
print("same as by hand:", torch.allclose(layer(x), by_hand))
print("same as -layer(x + 1):", torch.allclose(layer(x), formula))
