import torch
from torch import nn


def show(name, layer):
    gradient = layer.weight.grad[0]
    rounded = [round(value, 2) for value in gradient.tolist()]
    print(f"{name:16} {rounded!s:15} norm {gradient.norm().item():.2f}")


def clip(gradient):
    return gradient.clamp(-1, 1)


x = torch.tensor([3.0, 4.0, 0.0])  # is the gradient of the weight, too
layer = nn.Linear(3, 1)

layer(x).backward()
show("before", layer)
nn.utils.clip_grad_value_(layer.weight, 1)
show("clip_grad_value_", layer)

layer.zero_grad()
layer(x).backward()
nn.utils.clip_grad_norm_(layer.weight, 1)
show("clip_grad_norm_", layer)

layer.zero_grad()
layer.weight.register_hook(clip)
layer(x).backward()
show("tensor hook", layer)
