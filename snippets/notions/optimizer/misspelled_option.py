from typing import Any

import torch
from torch import nn

layer = nn.Linear(3, 1)
options: dict[str, Any] = {"lr": 0.1, "weight_decya": 0.5}

group = {"params": layer.parameters(), **options}
optimizer = torch.optim.AdamW([group])
print("in the group:", optimizer.param_groups[0]["weight_decay"])
known = {"params", *optimizer.defaults}
print("unknown:", sorted(set(optimizer.param_groups[0]) - known))

try:
    torch.optim.AdamW(layer.parameters(), **options)
except TypeError as error:
    print(f"TypeError: {error}")
