import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


graphs = []
compiled = torch.compile(nn.Linear(3, 1), backend=backend)
compiled(torch.ones(5, 3))  # warm up
with torch.compiler.set_stance("eager_on_recompile"):
    for rows in (5, 6):
        shape = tuple(compiled(torch.ones(rows, 3)).shape)
        print("answer", shape, "graphs:", len(graphs))
