import torch
from torch import nn
from torch.export import Dim, export

model, x = nn.Linear(3, 2).eval(), torch.ones(5, 3)

program = export(model, (x,))
try:
    program.module()(torch.ones(4, 3))
except AssertionError as error:
    print(f"AssertionError: {error}")

program = export(model, (x,), dynamic_shapes=({0: Dim("batch")},))
for batch in (4, 1, 0):
    print(tuple(program.module()(torch.ones(batch, 3)).shape))
try:
    program.module()(torch.ones(4, 7))
except AssertionError as error:
    print(f"AssertionError: {error}")
