from weakref import WeakSet

import torch
from torch import nn


class Center(nn.Module):
    def __init__(self, detach):
        super().__init__()
        self.detach = detach
        self.weight = nn.Parameter(torch.ones(3))
        self.register_buffer("mean", torch.zeros(3))

    def forward(self, x):
        h = x * self.weight
        seen = h.detach() if self.detach else h
        self.mean = 0.9 * self.mean + 0.1 * seen.mean(0)


def graph_nodes(node, found):
    """Count the nodes that backward() would reach from this node."""
    if node is not None and node not in found:
        found.add(node)
        for before, _ in node.next_functions:
            graph_nodes(before, found)
    return len(found)


for detach in (False, True):
    model = Center(detach)
    batches = WeakSet()  # forgets what nothing else keeps alive
    for _ in range(4):
        x = torch.ones(2, 3)
        batches.add(x)
        model(x)
        del x
        nodes = graph_nodes(model.mean.grad_fn, set())
        print(f"detach={detach!s:5}  nodes {nodes:2}  batches {len(batches)}")
