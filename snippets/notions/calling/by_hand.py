# --8<-- [start:call]
import torch
from torch import nn


class CallByHand(nn.Module):
    def __call__(self, *args, **kwargs):
        forward = self.forward  # before a pre-hook can replace it

        for key, hook in [*self._forward_pre_hooks.items()]:
            if key in self._forward_pre_hooks_with_kwargs:
                new = hook(self, args, kwargs)
                if new is not None:
                    args, kwargs = new
            else:
                new = hook(self, args)
                if isinstance(new, tuple):
                    args = new
                elif new is not None:
                    args = (new,)

        output = forward(*args, **kwargs)

        for key, hook in [*self._forward_hooks.items()]:
            if key in self._forward_hooks_with_kwargs:
                new = hook(self, args, kwargs, output)
            else:
                new = hook(self, args, output)
            if new is not None:
                output = new
        return output


# --8<-- [end:call]


# --8<-- [start:run]
class Scale(nn.Module):
    def forward(self, x, factor=1.0):
        return x * factor


class ScaleByHand(CallByHand, Scale):
    pass


def add_one(module, args):
    return args[0] + 1


def double_factor(module, args, kwargs):
    return args, {"factor": 2 * kwargs["factor"]}


def negate(module, args, output):
    return -output


for module in (Scale(), ScaleByHand()):
    module.register_forward_pre_hook(add_one)
    module.register_forward_pre_hook(double_factor, with_kwargs=True)
    module.register_forward_hook(negate)
    y = module(torch.ones(2), factor=5.0)
    print(f"{type(module).__name__:11} {y.tolist()}")
# --8<-- [end:run]
