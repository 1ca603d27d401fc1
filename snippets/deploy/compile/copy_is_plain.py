from copy import deepcopy

import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


class Net(nn.Linear):
    def forward(self, input):
        return super().forward(input).relu()


def graphs_of(model):
    torch.compiler.reset()
    graphs.clear()
    model(torch.ones(5, 3))
    return len(graphs)


graphs = []
wrapped = torch.compile(Net(3, 1), backend=backend)
in_place = Net(3, 1)
in_place.compile(backend=backend)
for name, model in {"torch.compile": wrapped, ".compile()": in_place}.items():
    original = graphs_of(model)
    copied = graphs_of(deepcopy(model))
    print(f"{name:13} graphs: {original}, of its copy: {copied}")
