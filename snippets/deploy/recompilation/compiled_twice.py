from contextlib import nullcontext

import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


class Block(nn.Linear):
    def forward(self, input):
        return input + super().forward(input).relu()


graphs = []
model = nn.Sequential(*[Block(8, 8) for _ in range(12)])
for block in model:
    block.compile(backend=backend)
for switch in (nullcontext, torch.no_grad):
    for needs_grad in (False, True):
        torch.compiler.reset()
        graphs.clear()
        with switch():
            model(torch.ones(2, 8, requires_grad=needs_grad))
        print(f"{switch.__name__:11} {needs_grad=!s:5} graphs: {len(graphs)}")
