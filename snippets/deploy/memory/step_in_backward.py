from copy import deepcopy

import torch
from torch import nn

torch.manual_seed(0)
ours = nn.Sequential(*[nn.Linear(64, 64, bias=False) for _ in range(4)])
theirs, x, alive = deepcopy(ours), torch.randn(32, 64), []
optimizers = {p: torch.optim.Adam([p]) for p in ours.parameters()}


def step(parameter):
    alive.append(sum(p.grad is not None for p in ours.parameters()))
    optimizers[parameter].step()
    optimizers[parameter].zero_grad()


for parameter in ours.parameters():
    parameter.register_post_accumulate_grad_hook(step)
optimizer = torch.optim.Adam(theirs.parameters())
for _ in range(2):
    ours(x).pow(2).mean().backward()
    theirs(x).pow(2).mean().backward()
    optimizer.step()
    optimizer.zero_grad()

print("gradients at each update", alive)
print("after backward", [p.grad for p in ours.parameters()])
pairs = zip(ours.parameters(), theirs.parameters(), strict=True)
print("equal weights:", all(torch.equal(a, b) for a, b in pairs))
