import torch
from torch import nn


def backend(graph, inputs):
    calls = [n.name for n in graph.graph.nodes if n.op.startswith("call")]
    print("  compiled:", *calls)
    return graph.forward


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.first = nn.Linear(3, 4)
        self.last = nn.Linear(4, 1)

    def forward(self, x):
        return self.last(self.first(x).relu())


def report(module, grad_input, grad_output):
    print("  the hook fires")


x = torch.ones(5, 3, requires_grad=True)
for when in ("never", "before the first call", "after it"):
    print("hook registered:", when)
    torch.compiler.reset()
    net = Net()
    compiled = torch.compile(net, backend=backend)
    if when == "after it":
        compiled(x)
    if when != "never":
        net.first.register_full_backward_hook(report)
    compiled(x).sum().backward()
