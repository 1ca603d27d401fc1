from functools import partial

import torch
from torch import nn
from torch.utils import checkpoint
from torch.utils.flop_counter import FlopCounterMode

model = nn.Sequential()
for _ in range(8):
    model.append(nn.Linear(64, 64))
    model.append(nn.GELU())
x = torch.ones(256, 64, requires_grad=True)


def keep_products():
    kept = [torch.ops.aten.addmm.default]  # the operation of a linear layer
    return checkpoint.create_selective_checkpoint_contexts(kept)


recompute = partial(checkpoint.checkpoint, use_reentrant=False)
selective = partial(recompute, context_fn=keep_products)
with FlopCounterMode(display=False) as counter:
    model(x)
one_forward = counter.get_total_flops()
for title, call in {
    "plain": lambda module, x: module(x),
    "checkpoint": recompute,
    "selective": selective,
}.items():
    with FlopCounterMode(display=False) as counter:
        call(model, x).sum().backward()
    cost = counter.get_total_flops() / one_forward
    print(f"{title:10} {cost} forward passes")
