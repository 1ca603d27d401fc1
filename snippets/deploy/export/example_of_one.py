import logging

import torch
from torch import nn
from torch.export import Dim, export

logging.disable(logging.WARNING)
model = nn.Linear(3, 2).eval()

for rows in (2, 1):
    for name, batch in (("Dim.AUTO", Dim.AUTO), ("Dim", Dim("batch"))):
        print(f"example of {rows}, {name}: ", end="")
        x, shapes = torch.ones(rows, 3), ({0: batch},)
        try:
            program = export(model, (x,), dynamic_shapes=shapes)
            print("takes", len(program.module()(torch.ones(9, 3))))
        except AssertionError as error:
            print(f"AssertionError: {error}")
        except RuntimeError as error:
            reason = str(error).splitlines()[1].strip(" -")
            print(f"{type(error).__name__}:\n{reason.split('. ')[0]}")
