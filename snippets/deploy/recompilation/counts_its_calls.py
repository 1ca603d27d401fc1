import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


class Counted(nn.Module):
    def __init__(self, calls, count):
        super().__init__()
        self.calls = calls
        self.count = count

    def forward(self, x):
        self.count(self)
        return x + 1


def add_one(model):
    model.calls += 1


def append(model):
    model.calls.append("call")


def add_in_place(model):
    model.calls.add_(1)


buffer = nn.Buffer(torch.tensor(0))
for calls, count in ((0, add_one), ([], append), (buffer, add_in_place)):
    torch.compiler.reset()
    graphs = []
    compiled = torch.compile(Counted(calls, count), backend=backend)
    for _ in range(5):
        compiled(torch.ones(3))
    print(f"{count.__name__:12} 5 calls, graphs: {len(graphs)}")
