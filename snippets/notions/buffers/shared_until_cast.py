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


weight = nn.Parameter(torch.ones(2))
rows = torch.ones(2)
table = Table()
first = Block(weight, rows, table)
second = Block(weight, rows, table)
model = nn.Sequential(first, second)


def show(when):
    print(when)
    print("  one weight:", first.weight is second.weight)
    print("  one buffer:", first.rows is second.rows)
    print("  one buffer in a module:", first.table.rows is second.table.rows)


show("as built")
model.double()
show("after .double()")
