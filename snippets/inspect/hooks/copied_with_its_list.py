from copy import deepcopy
from functools import partial

import torch
from torch import nn

caught: list[torch.Tensor] = []


def catch(outputs, module, args, output):
    outputs.append(output.detach().clone())


x = torch.zeros(2, 3)
layer = nn.Linear(3, 1)
handle = layer.register_forward_hook(partial(catch, caught))
copied = deepcopy(layer)
copied(x)
print("caught from the copy:", len(caught))

handle.remove()
print("hooks of the layer:", len(layer._forward_hooks))
print("hooks of the copy: ", len(copied._forward_hooks))
