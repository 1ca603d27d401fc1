import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


class Block(nn.Module):
    def forward(self, x):
        return x.sin().exp()


graphs = []
for layers in ([nn.Linear(3, 3)], [nn.Linear(3, 3), Block()]):
    graphs.clear()
    model = nn.Sequential(*layers)
    model.compile(backend=backend)
    model(torch.ones(5, 3))
    calls = []
    for graph in graphs:
        calls += [n.name for n in graph.graph.nodes if n.op == "call_method"]
    names = [type(layer).__name__ for layer in layers]
    print(f"Sequential of {names}: compiled {calls}")
