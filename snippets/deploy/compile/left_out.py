import torch
from torch import nn


def backend(graph, inputs):
    calls = [n for n in graph.graph.nodes if n.op == "call_method"]
    print("  graph:", *[n.target for n in calls])
    return graph.forward


@torch.compiler.disable
def report(x):
    print("  largest:", x.exp().max().item())


class Net(nn.Module):
    def forward(self, x):
        x = x.sin()
        report(x)
        return x.cos()


x = torch.zeros(3)
compiled = torch.compile(Net(), backend=backend)
print("default")
compiled(x)
with torch.compiler.set_stance("force_eager"):
    print("force_eager")
    compiled(x)
