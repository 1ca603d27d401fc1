import torch
from torch import nn


def backend(graph, inputs):
    print("compiling a graph with", len(inputs), "inputs")
    for node in graph.graph.nodes:
        print(f"  {node.op:13} {node.name}")
    return graph.forward  # run the graph as it is


class SimpleMLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.lin_in = nn.Linear(3, 4)
        self.lin_out = nn.Linear(4, 1)

    def forward(self, x):
        return self.lin_out(self.lin_in(x).relu())


model = SimpleMLP()
compiled = torch.compile(model, backend=backend)
print("nothing is compiled yet")
x = torch.ones(5, 3)
print("first call, same output: ", torch.equal(compiled(x), model(x)))
print("second call, same output:", torch.equal(compiled(x), model(x)))
