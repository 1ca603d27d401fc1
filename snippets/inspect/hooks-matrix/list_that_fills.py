import gc
import weakref

import torch
from torch import nn

layer = nn.Linear(2, 2)
kept = []
graphs = []


def store_output(module, args, output):
    kept.append(output)


def store_values(module, args, output):
    kept.append(output.detach().clone())


for hook in (store_output, store_values):
    kept.clear()
    graphs.clear()
    with layer.register_forward_hook(hook):
        for _ in range(3):
            y = layer(torch.ones(1, 2))
            graphs.append(weakref.ref(y))
    del y
    gc.collect()
    alive = sum(graph() is not None for graph in graphs)
    print(f"{hook.__name__}: {len(kept)} kept, {alive} outputs with a graph")
