import logging

import torch
from torch import nn
from torch.export import Dim, export

logging.disable(logging.WARNING)  # torch logs what it raises as well
model = nn.Linear(3, 2).eval()
one_row = torch.ones(1, 3)
two_rows = torch.ones(2, 3)

program = export(model, (one_row,), dynamic_shapes=({0: Dim.AUTO},))
try:
    program.module()(torch.ones(9, 3))
except AssertionError as error:
    print(f"Dim.AUTO: AssertionError: {error}")

try:
    export(model, (one_row,), dynamic_shapes=({0: Dim("batch")},))
except RuntimeError as error:
    reason = str(error).splitlines()[1].strip(" -")
    print(f"Dim: {type(error).__name__}:\n{reason.split('. ')[0]}")

program = export(model, (two_rows,), dynamic_shapes=({0: Dim("batch")},))
print("two rows:", tuple(program.module()(torch.ones(9, 3)).shape))
