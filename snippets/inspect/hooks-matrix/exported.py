import torch
from count_hooks import LAYER, calls, table

x = torch.ones(3, 2)


def export(model, hear):
    hear(model.watched)
    torch.export.export(model, (x,))


def run(model, hear):
    hear(model.watched)
    program = torch.export.export(model, (x,))
    calls.clear()  # count what happens from here on
    program.module()(x).sum().backward()


kinds = [*LAYER, "tensor", "post_accumulate"]
print(table(export, run, kinds=kinds))
