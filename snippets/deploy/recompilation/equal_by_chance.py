import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


graphs = []
for first in ((5, 5), (5, 4)):
    torch.compiler.reset()
    graphs.clear()
    compiled = torch.compile(nn.ReLU(), backend=backend, dynamic=True)
    for shape in (first, (6, 7)):
        compiled(torch.ones(shape))
    print(f"{first}, then (6, 7): {len(graphs)} graphs")
