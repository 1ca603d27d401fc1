from functools import partial

import torch
from live_tensors import LiveTensors
from torch import nn
from torch.utils import checkpoint

model = nn.Sequential()
for _ in range(8):
    model.append(nn.Linear(64, 64))
    model.append(nn.GELU())
x = torch.ones(256, 64)


def keep_products():
    kept = [torch.ops.aten.addmm.default]
    return checkpoint.create_selective_checkpoint_contexts(kept)


recompute = partial(checkpoint.checkpoint, use_reentrant=False)
selective = partial(recompute, context_fn=keep_products)
for title, call in {
    "plain": lambda module, x: module(x),
    "checkpoint": recompute,
    "selective": selective,
}.items():
    with LiveTensors(x.shape) as live:
        y = call(model, x)
        print(f"{title:10} {len(live.alive):2} tensors alive after forward")
    del y
