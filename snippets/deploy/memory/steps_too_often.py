import torch
from torch import nn


def train(in_backward):
    weight = nn.Parameter(torch.zeros(1))
    optimizer = torch.optim.SGD([weight], lr=0.1, momentum=0.9)
    gradients = []

    def step(_=None):
        gradients.append(round(weight.grad.item(), 2))
        optimizer.step()
        optimizer.zero_grad()

    if in_backward:
        weight.register_post_accumulate_grad_hook(step)
    for x in (1, 2):  # accumulate two batches
        (weight * x / 2).backward()
    norm = nn.utils.clip_grad_norm_([weight], max_norm=1.0)
    if not in_backward:
        step()
    print(f"step in backward: {in_backward}")
    print(f"  norm that clipping sees: {norm.item()}")
    print(f"  gradient of each step:   {gradients}")


train(in_backward=False)
train(in_backward=True)
