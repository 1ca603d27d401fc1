import torch
from torch import nn


def clip_one(gradient):
    return gradient.clamp(-1, 1)


def clip_sum(parameter):
    parameter.grad.clamp_(-1, 1)


x = torch.tensor([3.0, 4.0, 0.0])
clipped_each = nn.Linear(3, 1)
clipped_each.weight.register_hook(clip_one)
clipped_sum = nn.Linear(3, 1)
clipped_sum.weight.register_post_accumulate_grad_hook(clip_sum)

for _ in range(2):
    clipped_each(x).backward()
    clipped_sum(x).backward()
print("tensor hook         ", clipped_each.weight.grad)
print("post-accumulate hook", clipped_sum.weight.grad)
