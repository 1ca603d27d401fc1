import warnings

import torch
from torch import nn

x = torch.randn(5, 3)
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    modules = [
        nn.Module(),
        nn.ModuleList([nn.Linear(3, 2)]),
        nn.ModuleDict({"first": nn.Linear(3, 2)}),
        nn.ParameterList([torch.ones(3)]),
        nn.ParameterDict({"scale": torch.ones(3)}),
        nn.RNNBase("GRU", 3, 4),
        nn.RNNCellBase(3, 4, bias=True, num_chunks=3),
        nn.Container(first=nn.Linear(3, 2)),
    ]
print("warned:", *(each.message for each in said))
for module in modules:
    try:
        module(x)
    except (NotImplementedError, RuntimeError) as error:
        print(type(module).__name__ + ":", error)
