import torch
from count_hooks import table

x = torch.ones(3, 2, requires_grad=True)


def frozen(model, hear):
    hear(model.watched)
    model.requires_grad_(False)
    model(x).sum().backward()


def no_input(model, hear):
    hear(model.watched)
    model.first.requires_grad_(False)
    model(x.detach()).sum().backward()


def grad_x(model, hear):
    hear(model.watched)
    torch.autograd.grad(model(x).sum(), x)


def grad_w(model, hear):
    hear(model.watched)
    torch.autograd.grad(model(x).sum(), list(model.parameters()))


def twice(model, hear):
    hear(model.watched)
    for _ in range(2):
        model(x).sum().backward()


print(table(frozen, no_input, grad_x, grad_w, twice))
