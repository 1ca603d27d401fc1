import torch
from count_hooks import calls, table

x = torch.ones(3, 2)


def export(model, hear, strict=False):
    hear(model.watched)
    return torch.export.export(model, (x,), strict=strict)


def strict(model, hear):
    export(model, hear, strict=True)


def run(model, hear):
    program = export(model, hear)
    calls.clear()  # count what happens from here on
    program.module()(x).sum().backward()


print(table(export, strict, run))
