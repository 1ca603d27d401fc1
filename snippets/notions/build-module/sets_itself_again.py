import torch
from torch import nn


class Naive:
    def __init__(self):
        self._parameters = {}

    def __setattr__(self, name, value):
        if isinstance(value, nn.Parameter):
            self._parameters[name] = value
        else:
            setattr(self, name, value)


class Cured(Naive):
    def __setattr__(self, name, value):
        if isinstance(value, nn.Parameter):
            self._parameters[name] = value
        else:
            object.__setattr__(self, name, value)


for kind in (Naive, Cured):
    try:
        module = kind()
        module.weight = nn.Parameter(torch.ones(1))
        print(f"{kind.__name__}:", list(module._parameters))
    except RecursionError as error:
        print(f"{kind.__name__}: RecursionError: {str(error)[:32]}")
