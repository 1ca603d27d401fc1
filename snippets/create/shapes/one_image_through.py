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


def show(layer, args, output):
    before = str(tuple(args[0].shape))
    after = tuple(output.shape)
    print(f"{type(layer).__name__:17} {before:15} -> {after}")


for layer in model:
    layer.register_forward_hook(show)
y = model(torch.zeros(1, 3, 32, 32))
