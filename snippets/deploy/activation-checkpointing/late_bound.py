from functools import partial

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

torch.manual_seed(0)
blocks = nn.ModuleList()
for _ in range(3):
    blocks.append(nn.Sequential(nn.Linear(4, 4), nn.Tanh()))
recompute = partial(checkpoint, use_reentrant=False)


def pass_block(x):
    for block in blocks:
        x = recompute(block, x)
    return x


def pass_lambda(x):
    for block in blocks:
        x = recompute(lambda x: block(x), x)  # noqa: B023
    return x


def gradients(call):
    blocks.zero_grad()
    call(torch.ones(2, 4)).sum().backward()
    return [block[0].weight.grad.clone() for block in blocks]


wanted = gradients(nn.Sequential(*blocks))
for call in (pass_block, pass_lambda):
    same = map(torch.allclose, gradients(call), wanted)
    print(f"{call.__name__:11} right gradients: {list(same)}")
