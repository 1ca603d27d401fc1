from collections import OrderedDict

import torch
from torch import nn

plain = {"weight": torch.zeros(2, 3), "bias": torch.ones(2)}
modules = {"weight": nn.Identity(), "bias": nn.Identity()}

print("ModuleDict           ", list(nn.ModuleDict(modules)))
print("ParameterDict        ", list(nn.ParameterDict(plain)))
ordered = OrderedDict(plain)
print("ParameterDict, cured ", list(nn.ParameterDict(ordered)))
