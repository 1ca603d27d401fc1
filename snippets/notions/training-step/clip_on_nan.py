import torch
from torch import nn


def clipped(clip, values):
    weight = nn.Parameter(torch.zeros(2))
    weight.grad = torch.tensor(values)
    clip([weight], 1.0)
    return [round(value, 2) for value in weight.grad.tolist()]


inf = float("inf")
nan = float("nan")
print("gradient        by norm      by value")
for values in ([3.0, 4.0], [3.0, inf], [3.0, nan], [1e30, 3.0]):
    norm = clipped(nn.utils.clip_grad_norm_, values)
    value = clipped(nn.utils.clip_grad_value_, values)
    print(f"{values!s:14}  {norm!s:11}  {value}")
