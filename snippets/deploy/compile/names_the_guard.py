import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = 2

    def forward(self, x):
        return x * self.factor


def recompiles(factor, other):
    torch.compiler.reset()
    model = Scale()
    compiled = torch.compile(model, backend="eager")
    compiled(torch.ones(5, 3))
    model.factor = factor
    with torch.compiler.set_stance("fail_on_recompile"):
        compiled(other)


large, double = torch.ones(6, 3), torch.ones(5, 3).double()
for factor, other in (3, torch.ones(5, 3)), (2, large), (2, double):
    try:
        recompiles(factor, other)
    except RuntimeError as error:
        lines = str(error).partition(" #")[0].splitlines()
        print(lines[0].partition(" filename")[0], lines[2].strip(), sep="\n  ")
