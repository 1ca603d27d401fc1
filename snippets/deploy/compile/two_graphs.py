import torch
from torch import nn


def backend(graph, inputs):
    calls = [n for n in graph.graph.nodes if n.op.startswith("call")]
    print("graph:", *[getattr(n.target, "__name__", n.target) for n in calls])
    return graph.forward


class Verbose(nn.Module):
    def __init__(self):
        super().__init__()
        self.lin_in = nn.Linear(3, 4)
        self.lin_out = nn.Linear(4, 1)

    def forward(self, x):
        x = self.lin_in(x).relu()
        print("shape", tuple(x.shape))
        return self.lin_out(x)


model = Verbose()
x = torch.ones(5, 3)
torch.compile(model, backend=backend)(x)
torch.compiler.reset()
try:
    torch.compile(model, backend=backend, fullgraph=True)(x)
except torch._dynamo.exc.Unsupported as error:
    print("Unsupported:")
    for line in str(error).splitlines()[:2]:
        print(line)
