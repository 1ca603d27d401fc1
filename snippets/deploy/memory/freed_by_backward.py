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
x = torch.ones(5, 3)
with saved_tensors_hooks(Kept, lambda kept: kept.tensor):
    losses = [model(x).mean() for _ in range(3)]
print("three forward passes:", len(alive))
losses[0].backward()
print("backward():", len(alive))
losses[1].backward(retain_graph=True)
print("backward(retain_graph=True):", len(alive))
del losses[2]
print("third loss deleted:", len(alive))
try:
    losses[0].backward()
except RuntimeError as error:
    print("RuntimeError:", str(error).partition(" (")[0])
