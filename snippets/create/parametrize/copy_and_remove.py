from copy import deepcopy

import torch
from torch import nn
from torch.nn.utils import parametrize


def two_of_a_kind():
    layer = nn.Linear(2, 1)
    parametrize.register_parametrization(layer, "weight", nn.Softplus())
    return layer, deepcopy(layer)


layer, copied = two_of_a_kind()
print("one class for both:", type(layer) is type(copied))
parametrize.remove_parametrizations(copied, "weight")
try:
    layer(torch.ones(1, 2))
except AttributeError as error:
    print("AttributeError:", error)

layer, copied = two_of_a_kind()
shared = type(copied)
# A class of its own, with the same property.
copied.__class__ = type(shared.__name__, shared.__bases__, dict(vars(shared)))
parametrize.remove_parametrizations(copied, "weight")
print("still works:", tuple(layer(torch.ones(1, 2)).shape))
