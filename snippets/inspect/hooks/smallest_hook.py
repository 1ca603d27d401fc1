import torch
from torch import nn


def print_shape(module, args, output):
    print(type(module).__name__, tuple(output.shape))


model = nn.Sequential(nn.Linear(3, 10), nn.ReLU(), nn.Linear(10, 1))
for layer in model:
    layer.register_forward_hook(print_shape)

y = model(torch.zeros(2, 3))
