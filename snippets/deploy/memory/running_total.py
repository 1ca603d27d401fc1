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


def add_up(read, train):
    total = 0
    with saved_tensors_hooks(Kept, lambda kept: kept.tensor):
        for x in batches:
            loss = model(x).mean()
            if train:
                loss.backward()
            total += read(loss)
    return total


total = add_up(lambda loss: loss, train=False)
print("evaluate, total += loss:       ", len(alive), "tensors kept")
total = add_up(lambda loss: loss.item(), train=False)
print("evaluate, total += loss.item():", len(alive), "tensors kept")
total = add_up(lambda loss: loss, train=True)
print("train, total += loss:          ", len(alive), "tensors kept")
