import torch
from torch import nn


class Coder(nn.Linear):
    def forward(self, input):
        return self.encode(input)

    def encode(self, input):
        return super().forward(input).tanh()


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


graphs = []
wrapped = torch.compile(Coder(3, 3), backend=backend)
in_place = Coder(3, 3)
in_place.compile(backend=backend)
x = torch.ones(5, 3)
for name, model in {"torch.compile": wrapped, ".compile()": in_place}.items():
    for method in ("__call__", "forward", "encode"):
        torch.compiler.reset()
        graphs.clear()
        getattr(model, method)(x)
        print(f"{name:13} {method:8} graphs: {len(graphs)}")
