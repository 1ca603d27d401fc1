import torch
from torch import nn


@torch.no_grad()
def clip_value_by_hand(parameters, clip_value):
    for parameter in parameters:
        if parameter.grad is not None:
            parameter.grad.clamp_(-clip_value, clip_value)


for clip in (
    nn.utils.clip_grad_norm_,
    nn.utils.clip_grad_value_,
    clip_value_by_hand,
):
    weight = nn.Parameter(torch.zeros(2))
    weight.grad = torch.tensor([3.0, 0.4])
    clip([weight], 1.0)
    rounded = [f"{value:.2f}" for value in weight.grad.tolist()]
    print(f"{clip.__name__:18} 3.00 0.40 ->", *rounded)
