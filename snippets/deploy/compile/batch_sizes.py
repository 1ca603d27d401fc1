import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


graphs, layer, sizes = [], nn.Linear(3, 1), (5, 6, 7, 8, 1, 9)
print("batch     ", *sizes)
for title, options in {
    "default": {},
    "dynamic": {"dynamic": True},
    "static": {"dynamic": False},
    "marked": {},
}.items():
    torch.compiler.reset()
    graphs.clear()
    compiled, counts = torch.compile(layer, backend=backend, **options), []
    for size in sizes:
        x = torch.ones(size, 3)
        if title == "marked" and size == 5:
            torch._dynamo.mark_dynamic(x, 0)
        compiled(x)
        counts.append(len(graphs))
    print(f"{title:10}", *counts)
