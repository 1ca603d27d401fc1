from contextlib import contextmanager, nullcontext
from functools import partial

import torch
from torch import nn
from torch.utils.checkpoint import checkpoint


@contextmanager
def buffers_restored():
    before = {name: b.clone() for name, b in norm.named_buffers()}
    try:
        yield
    finally:
        norm.load_state_dict(before, strict=False)


def contexts():
    return nullcontext(), buffers_restored()


x = torch.tensor([[0.0], [0.0], [2.0], [2.0]])
plain = partial(checkpoint, use_reentrant=False)
for recompute in plain, partial(plain, context_fn=contexts):
    norm = nn.BatchNorm1d(1)
    y = recompute(norm, x)
    print(f"mean {norm.running_mean.item():.2f}", end=", after backward ")
    y.sum().backward()
    count = norm.num_batches_tracked.item()
    print(f"{norm.running_mean.item():.2f}, batches {count}")
