import torch
from torch import nn


def backend(graph, inputs):
    print("compiling", len(inputs), "inputs")
    for node in graph.graph.nodes:
        print(f"  {node.op:13} {node.name}")
    return graph.forward


class SimpleMLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.lin_in, self.lin_out = nn.Linear(3, 4), nn.Linear(4, 1)

    def forward(self, x):
        return self.lin_out(self.lin_in(x).relu())


model, x = SimpleMLP(), torch.ones(5, 3)
compiled = torch.compile(model, backend=backend)
print("nothing is compiled yet")
for call in ("first", "second"):
    print(call, "call, same output:", torch.equal(compiled(x), model(x)))
