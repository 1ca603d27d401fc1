import torch
from torch import nn


def clip(gradient):
    return gradient.clamp(-1, 1)


def clip_sum(parameter):
    parameter.grad.clamp_(-1, 1)


each = nn.Parameter(torch.zeros(1))
each.register_hook(clip)
running = nn.Parameter(torch.zeros(1))
running.register_post_accumulate_grad_hook(clip_sum)
at_the_end = nn.Parameter(torch.zeros(1))

for gradient in 3.0, -2.0:
    for parameter in each, running, at_the_end:
        (gradient * parameter).backward()
nn.utils.clip_grad_value_([at_the_end], 1)

print("tensor hook:          ", each.grad)
print("post-accumulate hook: ", running.grad)
print("clip once, at the end:", at_the_end.grad)
