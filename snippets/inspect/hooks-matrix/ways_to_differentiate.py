import torch
from count_hooks import table

x = torch.ones(3, 2, requires_grad=True)


def frozen(model, hear):
    hear(model.watched)
    model.requires_grad_(False)
    model(x).sum().backward()


def backbone(model, hear):
    hear(model.watched)
    model.requires_grad_(False).last.requires_grad_(True)
    model(x.detach()).sum().backward()


def no_input(model, hear):
    hear(model.watched)
    model.first.requires_grad_(False)
    model(x.detach()).sum().backward()


def grad_x(model, hear):
    hear(model.watched)
    torch.autograd.grad(model(x).sum(), x)


def grad_all(model, hear):
    hear(model.watched)
    torch.autograd.grad(model(x).sum(), model.parameters())


def grad_own(model, hear):
    hear(model.watched)
    torch.autograd.grad(model(x).sum(), model.watched.parameters())


print(table(frozen, backbone, no_input, grad_x, grad_all, grad_own))
