from contextlib import redirect_stdout
from io import StringIO

import torch
from torch import nn


class VerboseModel(nn.Module):
    def __init__(self, model):
        super().__init__()
        self.model = model
        for module in model.modules():
            module.register_forward_pre_hook(inspect_shape_in)

    def forward(self, x):
        return self.model(x)


def inspect_shape_in(module, args):
    print(type(module).__name__, tuple(args[0].shape))


model = nn.Sequential(nn.Linear(3, 10), nn.ReLU(), nn.Linear(10, 1))
for times in 1, 2, 3:
    verbose_model = VerboseModel(model)
    with redirect_stdout(StringIO()) as printed:
        verbose_model(torch.zeros(2, 3))
    print(f"wrapped {times}x:", printed.getvalue().count("\n"), "lines")
