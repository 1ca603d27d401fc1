import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


class Scale(nn.Module):
    factor = 2  # stored on the class, not on the module

    def forward(self, x):
        return x * self.factor


graphs = []
first = Scale()
compiled = torch.compile(first, backend=backend)
x = torch.ones(1)
print("factor 2:", compiled(x).item(), "graphs:", len(graphs))
Scale.factor = 3
print("class 3: ", compiled(x).item(), "graphs:", len(graphs))
first.factor = 4
print("module 4:", compiled(x).item(), "graphs:", len(graphs))
