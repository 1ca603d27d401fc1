import torch
from torch import nn
from torch.export import Dim, export


class HalvesLongOnes(nn.Module):
    def forward(self, x):
        if x.shape[0] > 4:
            return x / 2
        return x.clone()


model = HalvesLongOnes()
x = torch.ones(5)
try:
    export(model, (x,), dynamic_shapes=({0: Dim("batch")},))
except RuntimeError as error:
    lines = str(error).splitlines()
    print(f"{type(error).__name__}: {lines[0]}")
    print(lines[2])
    print(lines[3])

batch = Dim("batch", min=5)
program = export(model, (x,), dynamic_shapes=({0: batch},))
print(program.module()(torch.ones(6)))
try:
    program.module()(torch.ones(3))
except AssertionError as error:
    print(f"AssertionError: {error}")
