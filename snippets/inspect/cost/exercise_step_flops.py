from itertools import product

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode


# your turn
def step_flops(widths, frozen, rows):
    """Layer i has widths[i] inputs and is frozen if frozen[i]."""
    return 0


# the check
verdict = "solved"
cases = [c for n in (1, 3, 4) for c in product((True, False), repeat=n)]
for frozen in cases:
    widths = (3, 5, 7, 2, 4)[: len(frozen) + 1]
    model = nn.Sequential()
    for index, fixed in enumerate(frozen):
        model.append(nn.Linear(widths[index], widths[index + 1]))
        model[-1].requires_grad_(not fixed)
        model.append(nn.Tanh())
    for rows in (1, 6):
        with FlopCounterMode(display=False) as counter:
            y = model(torch.ones(rows, widths[0]))
            if y.requires_grad:
                y.sum().backward()
        wanted = counter.get_total_flops()
        found = step_flops(widths, frozen, rows)
        if found != wanted:
            verdict = f"not yet: frozen {frozen}: {found}, not {wanted}"
print(verdict)
