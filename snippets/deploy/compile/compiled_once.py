import torch
from torch import nn


def backend(graph, inputs):
    sizes.append(len(graph.graph.nodes))
    return graph.forward


class Block(nn.Linear):
    def forward(self, input):
        return input + super().forward(input).relu()


sizes = []
x = torch.ones(2, 8, requires_grad=True)
for depth in (3, 12):
    model = nn.Sequential(*[Block(8, 8) for _ in range(depth)])
    torch.compiler.reset()
    sizes.clear()
    torch.compile(model, backend=backend)(x)
    print(f"{depth:2} blocks, whole model: graphs of {sizes} nodes")

    torch.compiler.reset()
    sizes.clear()
    for block in model:
        block.compile(backend=backend)
    model(x)
    print(f"{depth:2} blocks, each block:  graphs of {sizes} nodes")
