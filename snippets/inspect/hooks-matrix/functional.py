import torch
from count_hooks import table
from torch.func import functional_call, grad, vmap

x = torch.ones(3, 2)


def loss(weights, model):
    return functional_call(model, weights, (x,)).sum()


def own_copies(model):
    named = model.named_parameters()
    return {name: w.detach().requires_grad_() for name, w in named}


def call(model, hear):
    hear(model.watched)
    loss(own_copies(model), model).backward()


def gradient(model, hear):
    hear(model.watched)
    grad(loss)(own_copies(model), model)


def batch(model, hear):
    hear(model.watched)
    vmap(model)(x).sum().backward()


def models(model, hear):
    hear(model.watched)
    weights = own_copies(model)
    weights = {name: torch.stack([w] * 4) for name, w in weights.items()}
    vmap(loss, in_dims=(0, None))(weights, model).sum().backward()


print(table(call, gradient, batch, models))
