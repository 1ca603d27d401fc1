from typing import Any

import torch
from torch import nn

layer = nn.Linear(3, 1)
options: dict[str, Any] = {"lr": 0.1, "weight_decya": 0.5}

try:
    torch.optim.AdamW(layer.parameters(), **options)
except TypeError as error:
    print(f"in the call: TypeError: {error}")

group = {"params": layer.parameters(), **options}
optimizer = torch.optim.AdamW([group])
print("in a group: weight_decay", optimizer.param_groups[0]["weight_decay"])

known = {"params", "param_names", *optimizer.defaults}
for line in str(optimizer).splitlines():
    if "weight" in line:
        print(line)
for group in optimizer.param_groups:
    print("unknown keys:", sorted(set(group) - known))
