import torch
from torch import nn
from torch.export import Dim, export


class Mean(nn.Module):
    def forward(self, x):
        return x.mean(dim=1)


example = torch.ones(2, 4, 3)  # (batch, time, features)
shapes = ({0: Dim("batch"), 1: Dim("time")},)
program = export(Mean(), (example,), dynamic_shapes=shapes)

# the check
cases = {
    (2, 4, 3): True,
    (5, 4, 3): True,
    (5, 9, 3): True,
    (1, 1, 3): True,
    (90, 70, 3): True,
    (5, 9, 1): False,
    (5, 9, 4): False,
}
wrong = []
for shape, wanted in cases.items():
    try:
        program.module()(torch.ones(shape))
        taken = True
    except AssertionError:
        taken = False
    if taken != wanted:
        wrong.append(shape)
print(f"not yet: wrong for the shape {wrong[0]}" if wrong else "solved")
