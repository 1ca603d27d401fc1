import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward  # run the graph as it is


graphs = []
model = nn.Linear(3, 1)
compiled = torch.compile(model, backend=backend)
for rows in (5, 5, 6, 7):
    compiled(torch.ones(rows, 3))
    print(rows, "rows, graphs compiled so far:", len(graphs))
