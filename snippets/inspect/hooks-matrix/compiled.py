import torch
from count_hooks import LAYER, table

x = torch.ones(3, 2)


def compiled(model, **settings):
    torch.compiler.reset()
    return torch.compile(model, backend="eager", **settings)


def before(model, hear):
    hear(model.watched)
    compiled(model)(x).sum().backward()


def after(model, hear):
    model_compiled = compiled(model)
    model_compiled(x).sum().backward()
    hear(model.watched)
    model_compiled(x).sum().backward()


def reset(model, hear):
    model_compiled = compiled(model)
    model_compiled(x).sum().backward()
    hear(model.watched)
    torch.compiler.reset()
    model_compiled(x).sum().backward()


def full(model, hear):
    hear(model.watched)
    compiled(model, fullgraph=True)(x).sum().backward()


kinds = [*LAYER, "global_forward", "tensor"]
print(table(before, after, reset, full, kinds=kinds))
