from typing import Any

import torch
from torch import nn


# your turn
def hidden(model: nn.Module) -> list[str]:
    return []


# the check
model: Any = nn.Module()
model.layer = nn.Linear(2, 2)
model.mean = nn.Buffer(torch.zeros(2))
model.constant = torch.ones(2)
model.blocks = [nn.Linear(2, 2)]
model.heads = {"in": nn.Linear(2, 2)}
model.sizes = [3, 10]
got, wanted = hidden(model), ["constant", "blocks", "heads"]
if got == wanted:
    print("solved")
else:
    print(f"not yet: wanted {wanted}, got {got}")
