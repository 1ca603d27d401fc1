import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        self.factor = 2

    def forward(self, x):
        return x * self.factor


def print_reason(factor, x):
    torch.compiler.reset()
    model = Scale()
    compiled = torch.compile(model, backend="eager")
    compiled(torch.ones(5, 3))
    model.factor = factor
    try:
        with torch.compiler.set_stance("fail_on_recompile"):
            compiled(x)
    except RuntimeError as error:
        lines = str(error).splitlines()
        print(lines[0].partition(" filename")[0])
        print("  " + lines[2].partition("#")[0].strip())


print_reason(3, torch.ones(5, 3))
print_reason(2, torch.ones(6, 3))
print_reason(2, torch.ones(5, 3).double())
