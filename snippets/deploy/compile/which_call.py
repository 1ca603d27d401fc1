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


x, graphs, in_place = torch.ones(5, 3), [], Coder(3, 3)
in_place.compile(backend=backend)
wrapped = torch.compile(Coder(3, 3), backend=backend)
for name, model in {"torch.compile": wrapped, ".compile()": in_place}.items():
    for way in ("__call__", "forward", "encode"):
        torch.compiler.reset()
        graphs.clear()
        getattr(model, way)(x)
        print(f"{name:13} {way:8} graphs: {len(graphs)}")
