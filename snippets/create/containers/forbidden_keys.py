from typing import Any

from torch import nn

keys: list[Any] = ["keys", "type", "forward", "a.b", "", 1]
for key in keys:
    try:
        nn.ModuleDict({key: nn.Identity()})
    except (KeyError, TypeError) as error:
        print(f"{key!r:9} {type(error).__name__}: {error}")

allowed = ["keys_", "type_", "forward_", "a_b", "1"]
cured = nn.ModuleDict({key: nn.Identity() for key in allowed})
print("allowed:", *cured)
