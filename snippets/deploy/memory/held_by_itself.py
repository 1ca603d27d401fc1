import gc
from weakref import WeakSet

import torch
from torch.autograd.graph import saved_tensors_hooks

alive = WeakSet()


class Kept:
    def __init__(self, tensor):
        self.tensor = tensor
        alive.add(self)


def keep_itself(tensor):
    return Kept(tensor)


def keep_detached(tensor):
    return Kept(tensor.detach())


x = torch.ones(3, requires_grad=True)
for pack in (keep_detached, keep_itself):
    with saved_tensors_hooks(pack, lambda kept: kept.tensor):
        for _ in range(100):
            y = x.exp()  # exp saves its output, y
    del y
    gc.collect()
    print(f"{pack.__name__:13} {len(alive):3} still alive")
