import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


class Net(nn.Sequential):
    def forward(self, input):
        return super().forward(input)


graphs = []
x = torch.ones(5, 3)
for make in (nn.Sequential, Net):
    for way in ("torch.compile", ".compile()"):
        torch.compiler.reset()
        graphs.clear()
        model = make(nn.Linear(3, 1))
        if way == ".compile()":
            model.compile(backend=backend)
        else:
            model = torch.compile(model, backend=backend)
        model(x)
        print(f"{make.__name__:10} {way:13} graphs: {len(graphs)}")
