from typing import Any

import torch
from torch import nn

values: list[Any] = [
    nn.Parameter(torch.ones(2)),
    nn.Buffer(torch.ones(2)),
    nn.Identity(),
    torch.ones(2),
    7,
]
messages: dict[str, None] = {}
for old in values:
    for new in values:
        module = nn.Module()
        module.x = old
        try:
            module.x = new
        except (KeyError, TypeError) as error:
            messages[f"{type(error).__name__}: {error}"] = None
print("\n".join(messages))
