import torch
from torch import nn


class Naive:
    def __init__(self):
        self.__dict__["_parameters"] = {}

    def __setattr__(self, name, value):
        if isinstance(value, nn.Parameter):
            self._parameters[name] = value
        else:
            setattr(self, name, value)  # calls this method again


class Cured(Naive):
    def __setattr__(self, name, value):
        if isinstance(value, nn.Parameter):
            self._parameters[name] = value
        else:
            super(Naive, self).__setattr__(name, value)


for kind in (Naive, Cured):
    module = kind()
    module.weight = nn.Parameter(torch.ones(1))
    try:
        module.title = "text"
    except RecursionError as error:
        print(f"{kind.__name__}: RecursionError: {str(error)[:32]}")
    else:
        print(f"{kind.__name__}: {module.title}")
