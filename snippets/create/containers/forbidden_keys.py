from typing import Any

from torch import nn

keys: list[Any] = ["keys", "type", "a.b", "", 1]
for key in keys:
    try:
        nn.ModuleDict({key: nn.Identity()})
    except (KeyError, TypeError) as error:
        print(f"{key!r:7} {type(error).__name__}: {error}")

allowed = ["keys_", "type_", "a_b", "1"]
print(list(nn.ModuleDict({key: nn.Identity() for key in allowed})))
