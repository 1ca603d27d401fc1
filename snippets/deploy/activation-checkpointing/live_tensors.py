"""Count the tensors of one shape that are alive while operations run."""

from weakref import WeakSet

import torch
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves


class LiveTensors(TorchDispatchMode):
    def __init__(self, shape):
        super().__init__()
        self.shape = torch.Size(shape)
        self.alive = WeakSet()
        self.peak = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        out = func(*args, **(kwargs or {}))
        for leaf in tree_leaves(out):  # some operations return a tuple
            if isinstance(leaf, torch.Tensor) and leaf.shape == self.shape:
                self.alive.add(leaf.untyped_storage())
        self.peak = max(self.peak, len(self.alive))
        return out


if __name__ == "__main__":
    with LiveTensors((2, 3)) as live:
        first = torch.ones(2, 3)
        second = first + 1
        print("alive:", len(live.alive))
        del first
        print("one deleted:", len(live.alive), "highest:", live.peak)
