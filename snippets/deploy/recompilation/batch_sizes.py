import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


def count_graphs(title, sizes, **options):
    torch.compiler.reset()
    graphs.clear()
    compiled = torch.compile(layer, backend=backend, **options)
    counts = []
    for size in sizes:
        x = torch.ones(size, 3)
        if title == "marked" and not counts:
            torch._dynamo.mark_dynamic(x, 0)
        compiled(x)
        counts.append(len(graphs))
    print(f"{title:10}", *counts)


graphs = []
layer = nn.Linear(3, 1)
sizes = (5, 6, 7, 8, 1, 9)
print("batch     ", *sizes)
count_graphs("default", sizes)
count_graphs("dynamic", sizes, dynamic=True)
count_graphs("static", sizes, dynamic=False)
count_graphs("marked", sizes)
