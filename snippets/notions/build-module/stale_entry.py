from typing import Any

from torch import nn, tensor


class WithoutPop:
    def __init__(self):
        vars(self)["_parameters"] = {}

    def __setattr__(self, name, value):
        listed = isinstance(value, nn.Parameter)
        place = self._parameters if listed else vars(self)
        place[name] = value

    def __getattr__(self, name):
        return vars(self)["_parameters"][name]


class WithPop(WithoutPop):
    def __setattr__(self, name, value):
        vars(self).pop(name, None)
        super().__setattr__(name, value)


for kind in (WithoutPop, WithPop, nn.Module):
    module: Any = kind()
    module.scale = tensor(0.0)
    module.scale = nn.Parameter(tensor(2.0))
    listed = module._parameters["scale"].item()
    print(f"{kind.__name__}: listed {listed}, read {module.scale.item()}")
