import copy

import torch
from torch import nn

layer = nn.Linear(2, 2)
x = torch.ones(1, 2)
calls = []
layer.register_forward_hook(lambda *given: calls.append("called"))


def report(what):
    print(f"{what:22}", len(calls))
    calls.clear()


y = layer(x)
report("layer(x)")
y = layer.forward(x)
report("layer.forward(x)")
y = copy.deepcopy(layer)(x)
report("a deepcopy")
program = torch.export.export(layer, (x,))
report("torch.export")
y = program.module()(x)
report("the exported program")
