import torch
from torch import nn


def compile_blocks(model, kind, **options):
    """Compile each module of this class in place."""
    for module in model.modules():
        if isinstance(module, kind):
            module.compile(**options)


# the check
def backend(graph, inputs):
    graphs.append(len(graph.graph.nodes))
    return graph.forward


class Block(nn.Linear):
    def forward(self, input):
        return input + super().forward(input).relu()


class Net(nn.Sequential):
    def forward(self, input):
        return super().forward(input) * 2


def fault(model):
    torch.compiler.reset()
    graphs.clear()
    compile_blocks(model, Block, backend=backend)
    model(torch.ones(2, 8, requires_grad=True))
    return None if graphs == [7] else f"wanted nodes [7], got {graphs}"


graphs = []
nested = Net(Block(8, 8), Net(Block(8, 8), Block(8, 8)))
found = fault(Net(Block(8, 8), Block(8, 8))) or fault(nested)
print(f"not yet: {found}" if found else "solved")
