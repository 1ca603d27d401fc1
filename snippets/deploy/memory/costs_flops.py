from functools import partial

import torch
from torch import nn
from torch.utils import checkpoint
from torch.utils.flop_counter import FlopCounterMode

model = nn.Sequential()
for _ in range(8):
    model.extend([nn.Linear(64, 64), nn.GELU()])
x = torch.ones(256, 64, requires_grad=True)


def keep_products():
    kept = [torch.ops.aten.addmm.default]
    return checkpoint.create_selective_checkpoint_contexts(kept)


recompute = partial(checkpoint.checkpoint, model, use_reentrant=False)
one_forward = 8 * 2 * 256 * 64 * 64
for name, forward in {
    "plain": model,
    "checkpoint": recompute,
    "all but products": partial(recompute, context_fn=keep_products),
}.items():
    with FlopCounterMode(display=False) as counter:
        forward(x).sum().backward()
    print(f"{name:16}", counter.get_total_flops() / one_forward)
