from copy import deepcopy
from typing import Any

import torch
from torch import nn

model: Any = nn.Sequential(nn.Linear(2, 2), nn.BatchNorm1d(2))
model[0].bias.requires_grad_(False)
model[0].weight.no_decay = True  # an attribute of the parameter
model.eval()
seen = []
model.register_forward_hook(lambda module, args, output: seen.append("call"))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model(torch.ones(3, 2)).sum().backward()

copied = deepcopy(model)
weight = copied[0].weight
held = {id(p) for p in optimizer.param_groups[0]["params"]}
print("equal values:  ", torch.equal(weight, model[0].weight))
print("other memory:  ", weight.data_ptr() != model[0].weight.data_ptr())
print("bias frozen:   ", not copied[0].bias.requires_grad)
print("eval mode:     ", not copied.training)
print("gradient:      ", model[0].weight.grad is not None, weight.grad)
print("no_decay:      ", hasattr(weight, "no_decay"))
print("in optimizer:  ", id(weight) in held)
copied(torch.ones(3, 2))
print("hook called:   ", len(seen), "times, both into the same list")
