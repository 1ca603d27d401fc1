import torch
from torch import nn


def compile_blocks(model, kind, **options):
    """Compile each module of this class in place."""
    for module in model.modules():
        if isinstance(module, kind):
            module.compile(**options)


# the check
def backend(graph, inputs):
    size = len(graph.graph.nodes)
    graph.register_forward_hook(lambda *_: calls.append(size))
    return graph


class Block(nn.Linear):
    def forward(self, input):
        return input + super().forward(input).relu()


class Net(nn.Sequential):
    def forward(self, input):
        return super().forward(input) * 2


def fault(model):
    torch.compiler.reset()
    calls.clear()
    compile_blocks(model, Block, backend=backend)
    model(torch.ones(2, 8, requires_grad=True))
    wanted = [7] * sum(isinstance(module, Block) for module in model.modules())
    return None if calls == wanted else f"wanted nodes {wanted}, got {calls}"


calls = []
found = fault(Net(Block(8, 8), Net(Block(8, 8), Net(), Block(8, 8))))
print(f"not yet: {found}" if found else "solved")
