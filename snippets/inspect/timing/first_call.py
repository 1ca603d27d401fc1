from collections import Counter

import torch
from torch import nn
from torch.utils._python_dispatch import TorchDispatchMode


class Count(TorchDispatchMode):
    operations = 0

    def __torch_dispatch__(self, operation, types, args=(), kwargs=None):
        self.operations += 1
        return operation(*args, **(kwargs or {}))


compilations = Counter()


def backend(graph, inputs):
    compilations["backend"] += 1
    return graph


lazy = nn.Sequential(nn.LazyLinear(16), nn.ReLU(), nn.LazyLinear(1))
for call in (1, 2, 3):
    with Count() as count:
        lazy(torch.ones(4, 8))
    print(f"lazy, call {call}: {count.operations} operations")

layer = nn.Linear(8, 16)
compiled = torch.compile(lambda x: layer(x).relu(), backend=backend)
for call, rows in enumerate((4, 4, 5, 6), 1):
    compiled(torch.ones(rows, 8))
    print(f"call {call}, {rows} rows: compiled", end="")
    print(f" {compilations['backend']} times so far")
