import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(3, 8, 3),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(7200, 10),
)


def tell(module, arguments, output):
    count = sum(parameter.numel() for parameter in module.parameters())
    print(f"{type(module).__name__:8} {tuple(output.shape)!s:17} {count:7,}")


for layer in model:
    layer.register_forward_hook(tell)
y = model(torch.zeros(1, 3, 32, 32))
