import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


def count_graphs(title, first, **options):
    torch.compiler.reset()
    graphs.clear()
    compiled = torch.compile(nn.ReLU(), backend=backend, **options)
    counts = []
    for shape in (first, (6, 6), (7, 8)):
        compiled(torch.ones(shape))
        counts.append(len(graphs))
    print(f"{title:12} {first}, (6, 6), (7, 8): graphs", *counts)


graphs = []
count_graphs("default", (5, 5))
count_graphs("dynamic=True", (5, 5), dynamic=True)
count_graphs("dynamic=True", (5, 4), dynamic=True)
