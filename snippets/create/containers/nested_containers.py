from typing import Any

from torch import nn

pairs: list[Any] = [
    [nn.Linear(3, 4), nn.Linear(4, 3)],
    [nn.Linear(3, 8), nn.Linear(8, 3)],
]
try:
    nn.ModuleList(pairs)
except TypeError as error:
    print(f"TypeError: {error}")

nested = nn.ModuleList(nn.ModuleList(pair) for pair in pairs)
print("nested:", *nested.state_dict())
