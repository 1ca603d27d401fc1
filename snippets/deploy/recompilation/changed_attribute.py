import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


class Scale(nn.Module):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor

    def forward(self, x):
        return x * self.factor


graphs = []
print("factor    2 3 4 5")
for kind in (int, float, torch.tensor):
    torch.compiler.reset()
    graphs.clear()
    model = Scale(kind(2))
    compiled = torch.compile(model, backend=backend)
    counts = []
    for factor in (2, 3, 4, 5):
        model.factor = kind(factor)
        compiled(torch.ones(3))
        counts.append(len(graphs))
    print(f"{kind.__name__:8} ", *counts)
