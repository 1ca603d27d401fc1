from typing import Any

import torch
from torch import nn


class WithoutPop:
    def __init__(self):
        self.__dict__["_parameters"] = {}

    def __setattr__(self, name, value):
        if isinstance(value, nn.Parameter):
            self._parameters[name] = value
        else:
            self.__dict__[name] = value

    def __getattr__(self, name):
        return self.__dict__["_parameters"][name]


class WithPop(WithoutPop):
    def __setattr__(self, name, value):
        self.__dict__.pop(name, None)
        super().__setattr__(name, value)


for kind in (WithoutPop, WithPop, nn.Module):
    module: Any = kind()
    module.scale = torch.tensor(0.0)
    module.scale = nn.Parameter(torch.tensor(2.0))
    listed = module._parameters["scale"].item()
    read = module.scale.item()
    print(f"{kind.__name__}: listed {listed}, read {read}")
