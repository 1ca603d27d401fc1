from collections import OrderedDict
from typing import Any

import torch
from torch import nn

named = {"lin_in": nn.Linear(3, 10), "lin_out": nn.Linear(10, 1)}
layers = list(named.values())
refused: list[Any] = [named, layers, nn.ReLU, torch.relu]
for argument in refused:
    try:
        nn.Sequential(argument)
    except TypeError as error:
        print(f"TypeError: {error}")

print("OrderedDict:", *nn.Sequential(OrderedDict(named)).state_dict())
print("unpacked:   ", *nn.Sequential(*layers).state_dict())
