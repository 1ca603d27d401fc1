import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(3, 8, kernel_size=3),
    nn.MaxPool2d(2),
    nn.Conv2d(8, 16, kernel_size=3, stride=2),
    nn.AdaptiveAvgPool2d(1),
    nn.Flatten(),
    nn.Linear(16, 10),
)


def look(layer, args, output):
    into, out = tuple(args[0].shape), tuple(output.shape)
    print(f"{type(layer).__name__:17} {into!s:15} -> {out}")


for layer in model:
    layer.register_forward_hook(look)
model(torch.zeros(1, 3, 32, 32))
