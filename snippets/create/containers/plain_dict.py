from collections import OrderedDict
from typing import Any

from torch import nn

named = {"lin_in": nn.Linear(3, 10), "lin_out": nn.Linear(10, 1)}
layers = list(named.values())
refused: list[Any] = [named, layers]
for argument in refused:
    try:
        nn.Sequential(argument)
    except TypeError as error:
        print(f"TypeError: {error}")

print(*nn.Sequential(OrderedDict(named)).state_dict())
print(*nn.Sequential(*layers).state_dict())
