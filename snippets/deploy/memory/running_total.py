from weakref import WeakSet

import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks

alive = WeakSet()


class Kept:
    def __init__(self, tensor):
        self.tensor = tensor.detach()
        alive.add(self)


model = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
batches = [torch.ones(5, 3) for _ in range(10)]


def report(title, read, train):
    total = 0
    with saved_tensors_hooks(Kept, lambda kept: kept.tensor):
        for x in batches:
            loss = model(x).mean()
            if train:
                loss.backward()
            total += read(loss)
    del loss
    print(f"{title:34} {len(alive):2} kept")


report("evaluate: total += loss", lambda loss: loss, train=False)
report("evaluate: total += loss.item()", torch.Tensor.item, train=False)
report("train:    total += loss", lambda loss: loss, train=True)
