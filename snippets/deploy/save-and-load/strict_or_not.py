from typing import Any

import torch
from torch import nn

weight = torch.zeros(2, 3)
bias = torch.zeros(2)
states: dict[str, Any] = {
    "a name is missing": {"weight": weight},
    "a name too many": {"weight": weight, "bias": bias, "scale": bias},
    "a whole checkpoint": {"model": nn.Linear(3, 2).state_dict(), "step": 7},
    "another shape": {"weight": weight.T, "bias": bias},
    "a list": {"weight": weight.tolist(), "bias": bias},
    "a module": nn.Linear(3, 2),
}

for title, state in states.items():
    print(title)
    for strict in [True, False]:
        model = nn.Linear(3, 2)
        try:
            model.load_state_dict(state, strict=strict)
            loaded = not model.weight.any()
            outcome = "no error, weight loaded: " + str(loaded)
        except (RuntimeError, TypeError) as error:
            lines = [line.strip() for line in str(error).splitlines()]
            outcome = "\n    ".join(li for li in lines if "Error(s)" not in li)
        print(f"  strict={strict}: {outcome}")
