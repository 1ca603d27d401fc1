import torch
from count_hooks import table


def compiled(model, **settings):
    torch.compiler.reset()
    return torch.compile(model, backend="eager", **settings)


def train(model, rows=3):
    model(torch.ones(rows, 2)).sum().backward()


def before(model, hear, **settings):
    hear(model.watched)
    train(compiled(model, **settings))


def full(model, hear):
    before(model, hear, fullgraph=True)


def after(model, hear, rows=3, drop=False):
    model_compiled = compiled(model)
    train(model_compiled)
    hear(model.watched)
    if drop:
        torch.compiler.reset()
    train(model_compiled, rows)


def reset(model, hear):
    after(model, hear, drop=True)


def reshaped(model, hear):
    after(model, hear, rows=5)


print(table(before, full, after, reset, reshaped))
