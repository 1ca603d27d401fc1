import torch
from torch import nn
from torch.export import Dim, export


class Halves(nn.Module):
    def forward(self, x):
        return x / 2 if x.shape[0] > 4 else x


x = torch.ones(5)
try:
    export(Halves(), (x,), dynamic_shapes=({0: Dim("batch")},))
except RuntimeError as error:
    lines = str(error).splitlines()
    print(f"{type(error).__name__}: {lines[0]}", *lines[2:4], sep="\n")

batch = Dim("batch", min=5)
program = export(Halves(), (x,), dynamic_shapes=({0: batch},))
try:
    program.module()(torch.ones(3))
except AssertionError as error:
    print(f"AssertionError: {error}")
