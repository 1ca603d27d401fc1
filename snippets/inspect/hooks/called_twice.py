from collections import defaultdict
from functools import partial

import torch
from torch import nn

last: dict[str, torch.Tensor] = {}
every: defaultdict[str, list[torch.Tensor]] = defaultdict(list)


def catch(name, module, args, output):
    last[name] = output.detach().clone()
    every[name].append(output.detach().clone())


relu = nn.ReLU()
model = nn.Sequential(nn.Linear(3, 4), relu, nn.Linear(4, 2), relu)
for name, module in model.named_children():
    module.register_forward_hook(partial(catch, name))

model(torch.zeros(5, 3))
print("last: ", {name: tuple(value.shape) for name, value in last.items()})
print("every:", [tuple(value.shape) for value in every["1"]])
