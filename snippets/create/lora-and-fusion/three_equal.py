from copy import deepcopy

import torch
from by_parametrization import add_low_rank
from by_replacement import Adapted
from by_subclass import LowRankLinear
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(8, 4)
replaced = Adapted(deepcopy(layer), rank=2)
subclassed = LowRankLinear.around(deepcopy(layer), rank=2)
parametrized = deepcopy(layer)
low_rank = add_low_rank(parametrized, rank=2)

down = torch.randn(2, 8)
up = torch.randn(4, 2)
for holder in (replaced, subclassed, low_rank):
    with torch.no_grad():
        holder.down.copy_(down)
        holder.up.copy_(up)

x = torch.randn(5, 3, 8)
outputs = [model(x) for model in (replaced, subclassed, parametrized)]
for output in outputs:
    output.square().mean().backward()
for output, holder in zip(outputs[1:], (subclassed, low_rank), strict=True):
    same = torch.allclose(output, outputs[0], atol=1e-5)
    gradients = [
        torch.allclose(holder.down.grad, replaced.down.grad, atol=1e-5),
        torch.allclose(holder.up.grad, replaced.up.grad, atol=1e-5),
    ]
    print(f"{type(holder).__name__:13} same output {same}  grads {gradients}")
