import torch
from torch import nn


def most_gradients(free_at_once):
    model = nn.Sequential(*[nn.Linear(64, 64, bias=False) for _ in range(4)])
    counts = []

    def after_gradient(parameter):
        counts.append(sum(p.grad is not None for p in model.parameters()))
        if free_at_once:
            parameter.grad = None

    for p in model.parameters():
        p.register_post_accumulate_grad_hook(after_gradient)
    model(torch.ones(32, 64)).sum().backward()
    return counts


print("step after backward:", most_gradients(free_at_once=False))
print("step in backward:   ", most_gradients(free_at_once=True))
