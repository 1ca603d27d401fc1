from functools import partial

import torch
from torch import nn

activations: dict[str, torch.Tensor] = {}


def catch(name, module, args, output):
    activations[name] = output.detach().clone()


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
for name, module in model.named_children():
    module.register_forward_hook(partial(catch, name))

x = torch.randn(2, 3)
model(x)
for name, activation in activations.items():
    print(name, tuple(activation.shape), activation.requires_grad)

first_two = model[:2]
print("1 equals", torch.equal(activations["1"], first_two(x)))
