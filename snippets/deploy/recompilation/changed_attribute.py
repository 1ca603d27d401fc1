import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


class Scale(nn.Module):
    def forward(self, x):
        return x * self.factor


def count_graphs(title, model, name, values):
    torch.compiler.reset()
    graphs.clear()
    compiled = torch.compile(model, backend=backend)
    counts = []
    for value in values:
        setattr(model, name, value)
        compiled(torch.ones(3))
        counts.append(len(graphs))
    print(f"{title:20}", *counts)


graphs = []
print("graphs after value   1 2 3 4")
for kind in (int, float, torch.tensor):
    factors = [kind(number) for number in (2, 3, 4, 5)]
    count_graphs(f"factor, {kind.__name__}", Scale(), "factor", factors)
count_graphs("p of a dropout", nn.Dropout(), "p", [0.2, 0.3, 0.4, 0.5])
