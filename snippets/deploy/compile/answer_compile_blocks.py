from copy import deepcopy

import torch
from torch import nn


def compile_blocks(model, kind, **options):
    """Compile each module of this class in place."""
    for module in model.modules():
        if isinstance(module, kind):
            module.compile(**options)


# the check
def backend(graph, inputs):
    graph.register_forward_hook(lambda *_: calls.append(len(graph.graph.nodes)))
    return graph


class Block(nn.Linear):
    def forward(self, input):
        return input + super().forward(input).relu()


class Net(nn.Sequential):
    def forward(self, input):
        return super().forward(input) * 2


calls = []
nested = Net(Block(8, 8), Net(Block(8, 8), Net(Net(), Block(8, 8))))
for model in (Block(8, 8), nested):
    compile_blocks(model, Block, backend=backend)
    for called in (model, deepcopy(model)):  # a copy has to stay uncompiled
        called(torch.ones(2, 8, requires_grad=True))
found = "solved" if calls == [7, 7, 7, 7] else f"not yet: nodes {calls}"
if any("_orig_mod" in key for key in nested.state_dict()):
    print("not yet: the keys are", *nested.state_dict())
else:
    print(found)
