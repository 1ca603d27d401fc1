import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(len(graph.graph.nodes))
    return graph.forward


class Block(nn.Linear):
    def forward(self, input):
        return input + super().forward(input).relu()


graphs = []
for depth in 3, 12:
    for regional in False, True:
        torch.compiler.reset()
        graphs.clear()
        model = nn.Sequential(*[Block(8, 8) for _ in range(depth)])
        if regional:
            for block in model:
                block.compile(backend=backend)
        call = model if regional else torch.compile(model, backend=backend)
        call(torch.ones(2, 8, requires_grad=True))
        title = "each block" if regional else "whole model"
        print(f"{depth:2} blocks, {title:11} nodes of each graph {graphs}")
