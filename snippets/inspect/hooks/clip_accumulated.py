import torch
from torch import nn


def clip_one(gradient):
    return gradient.clamp(-1, 1)


def clip_sum(parameter):
    parameter.grad.clamp_(-1, 1)


x = torch.tensor([3.0, 4.0, 0.0])
each, total = nn.Linear(3, 1), nn.Linear(3, 1)
each.weight.register_hook(clip_one)
total.weight.register_post_accumulate_grad_hook(clip_sum)

for _ in range(2):
    each(x).backward()
    total(x).backward()
print("tensor hook         ", each.weight.grad)
print("post-accumulate hook", total.weight.grad)
