import gc

import torch
from torch.autograd.graph import saved_tensors_hooks

alive = set()


class Kept:
    def __init__(self, tensor):
        self.tensor = tensor
        alive.add(id(self))

    def __del__(self):
        alive.discard(id(self))


x = torch.ones(3, requires_grad=True)
for pack in (Kept, lambda tensor: Kept(tensor.detach())):
    alive.clear()
    with saved_tensors_hooks(pack, lambda kept: kept.tensor):
        for _ in range(100):
            y = x.exp()
    del y
    gc.collect()
    print("output itself:" if pack is Kept else "detached:", len(alive))
