import torch
from count_hooks import table

x = torch.ones(3, 2)


def before(model, hear):
    torch.compiler.reset()
    hear(model.watched)
    torch.compile(model)(x).sum().backward()


def after(model, hear):
    torch.compiler.reset()
    compiled = torch.compile(model)
    compiled(x).sum().backward()
    hear(model.watched)
    compiled(x).sum().backward()


kinds = ["forward", "full_backward", "tensor", "post_accumulate"]
print(table(before, after, kinds=kinds))
