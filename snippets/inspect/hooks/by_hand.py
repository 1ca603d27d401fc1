import torch
from torch import nn


def call(module, pre_hooks, hooks, *args, **kwargs):
    for pre_hook in pre_hooks:
        new_args = pre_hook(module, args)
        if new_args is not None:
            if not isinstance(new_args, tuple):
                new_args = (new_args,)
            args = new_args
    output = module.forward(*args, **kwargs)
    for hook in hooks:
        new_output = hook(module, args, output)
        if new_output is not None:
            output = new_output
    return output


def add_one(module, args):
    return args[0] + 1


def negate(module, args, output):
    return -output


torch.manual_seed(0)
layer = nn.Linear(3, 2)
x = torch.randn(5, 3)
by_hand = call(layer, [add_one], [negate], x)
formula = -layer(x + 1)

layer.register_forward_pre_hook(add_one)
layer.register_forward_hook(negate)
print("same as by hand:", torch.equal(layer(x), by_hand))
print("same as -layer(x + 1):", torch.equal(layer(x), formula))
