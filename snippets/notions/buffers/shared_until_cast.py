import torch
from torch import nn


class Table(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("rows", torch.ones(2))


class Block(nn.Module):
    def __init__(self, weight, rows, table):
        super().__init__()
        self.weight = weight
        self.register_buffer("rows", rows)
        self.table = table


shared = nn.Parameter(torch.ones(2)), torch.ones(2), Table()
model = nn.Sequential(Block(*shared), Block(*shared))
for when in ("as built", ".double()"):
    if when == ".double()":
        model.double()
    first, second = model[0], model[1]
    print(when)
    print("  one weight:", first.weight is second.weight)
    print("  one buffer:", first.rows is second.rows)
    print("  one buffer in a module:", first.table.rows is second.table.rows)
