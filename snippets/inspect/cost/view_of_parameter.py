import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode


class Positions(nn.Module):
    def __init__(self, copied):
        super().__init__()
        self.table = nn.Parameter(torch.zeros(100, 8))
        self.copied = copied

    def forward(self, x):
        rows = self.table[: len(x)]  # a view of a parameter
        return rows + 0 if self.copied else rows


x = torch.ones(5, 8)
for copied in (False, True):
    model = Positions(copied)
    with torch.no_grad(), FlopCounterMode(display=False) as counter:
        try:
            y = model(x)
            print("counted", counter.get_total_flops())
        except AssertionError as error:
            print("AssertionError:", error)
