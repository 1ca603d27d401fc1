import torch
from torch import nn

caught: dict[str, torch.Tensor] = {}
layer = nn.Linear(3, 1)
handle = layer.register_forward_hook(
    lambda module, args, y: caught.setdefault("y", y.detach()),
)
try:
    layer(torch.ones(2, 3)).sum().backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

handle.remove()
layer.register_forward_hook(
    lambda module, args, y: caught.update(y=y.detach()),
)
layer(torch.ones(2, 3)).sum().backward()
print("gradient", layer.weight.grad)
