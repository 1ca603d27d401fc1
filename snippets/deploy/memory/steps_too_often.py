import torch
from torch import nn


def train(in_backward):
    weight, steps = nn.Parameter(torch.zeros(1)), []
    optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)

    def step(_=None):
        steps.append(round(weight.grad.item(), 2))
        optimizer.step()
        optimizer.zero_grad()

    if in_backward:
        weight.register_post_accumulate_grad_hook(step)
    for x in (1, 2):
        (weight * x / 2).backward()
    norm = nn.utils.clip_grad_norm_([weight], 1.0).item()
    if not in_backward:
        step()
    print(f"step in backward: {in_backward}")
    print(f"  norm to clip {norm}, steps with gradients {steps}")


train(in_backward=False)
train(in_backward=True)
