import torch
from torch import nn

caught: dict[str, torch.Tensor] = {}
layer = nn.Linear(3, 1)
handle = layer.register_forward_hook(
    lambda module, args, output: caught.setdefault("y", output.detach()),
)
try:
    layer(torch.ones(2, 3)).sum().backward()
except RuntimeError as error:
    print(f"RuntimeError: {error}")

handle.remove()
layer.register_forward_hook(
    lambda module, args, output: caught.update(y=output.detach()),
)
layer(torch.ones(2, 3)).sum().backward()
print("gradient", layer.weight.grad)
