from weakref import WeakSet

import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves as leaves


def storages(tree):
    return {t.untyped_storage() for t in filter(torch.is_tensor, leaves(tree))}


class CountLive(TorchDispatchMode):
    def __init__(self):
        super().__init__()
        self.alive = WeakSet()
        self.peak = 0

    def __torch_dispatch__(self, func, types, args=(), kwargs=None):
        out = func(*args, **(kwargs or {}))
        self.alive |= storages(out) - storages((args, kwargs))  # no views
        self.peak = max(self.peak, sum(s.nbytes() for s in self.alive))
        return out


def peak_bytes(step):
    if torch.accelerator.is_available():
        torch.accelerator.reset_peak_memory_stats()
        step()
        return torch.accelerator.max_memory_allocated()
    with CountLive() as count:
        step()
    return count.peak


device = torch.accelerator.current_accelerator(check_available=True) or "cpu"
model = nn.Sequential(nn.Linear(64, 64), nn.GELU()).to(device)
for batch in (1000, 2000, 4000):
    x = torch.ones(batch, 64, device=device)
    print(batch, "rows:", peak_bytes(lambda x=x: model(x).sum().backward()))
