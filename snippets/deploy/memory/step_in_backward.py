from copy import deepcopy

import torch
from torch import nn


def step_in_backward(model, make_optimizer):
    def step(parameter):
        optimizers[parameter].step()
        optimizers[parameter].zero_grad()

    optimizers = {}
    for parameter in model.parameters():
        if parameter.requires_grad:
            optimizers[parameter] = make_optimizer([parameter])
            parameter.register_post_accumulate_grad_hook(step)


torch.manual_seed(0)
ours = nn.Sequential(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 1))
theirs = deepcopy(ours)
x = torch.randn(32, 8)
step_in_backward(ours, torch.optim.Adam)
optimizer = torch.optim.Adam(theirs.parameters())
for _ in range(3):
    ours(x).pow(2).mean().backward()
    theirs(x).pow(2).mean().backward()
    optimizer.step()
    optimizer.zero_grad()

print("gradients left:", [p.grad for p in ours.parameters()])
pairs = zip(ours.parameters(), theirs.parameters(), strict=True)
print("same weights:", all(torch.equal(a, b) for a, b in pairs))
