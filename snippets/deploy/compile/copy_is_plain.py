from copy import deepcopy

import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


class Net(nn.Linear):
    def forward(self, input):
        return super().forward(input).relu()


graphs, x, in_place = [], torch.ones(5, 3), Net(3, 1)
in_place.compile(backend=backend)
wrapped = torch.compile(Net(3, 1), backend=backend)
for name, model in {"torch.compile": wrapped, ".compile()": in_place}.items():
    counts = []
    for each in model, deepcopy(model):
        torch.compiler.reset()
        graphs.clear()
        each(x)
        counts.append(len(graphs))
    print(f"{name:13} graphs: {counts[0]}, of its copy: {counts[1]}")
