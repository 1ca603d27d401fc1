from typing import Any

import torch
from torch import nn

attempts: list[tuple[str, Any, Any]] = [
    ("register_parameter", "scale", torch.ones(2)),
    ("register_buffer", "steps", 7),
    ("register_module", "layer", nn.Linear),
    ("register_module", "layers.0", nn.Identity()),
    ("register_buffer", "", torch.ones(2)),
    ("register_parameter", 0, None),
    ("register_buffer", "forward", torch.ones(2)),
]
for method, name, value in attempts:
    try:
        getattr(nn.Module(), method)(name, value)
    except (KeyError, TypeError) as error:
        print(f"{method}({name!r}, …)")
        print(f"  {type(error).__name__}: {error}")
