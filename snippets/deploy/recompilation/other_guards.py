import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


def call(title, x):
    before = len(graphs)
    compiled(x)
    print(f"{title:28}", "new graph" if len(graphs) > before else "-")


graphs = []
x = torch.ones(5, 3)
compiled = torch.compile(nn.Linear(3, 1), backend=backend, dynamic=False)
call("first call", x)
call("another tensor", torch.zeros(5, 3))
call("transposed in memory", torch.ones(3, 5).t())
call("input that requires a grad", torch.ones(5, 3, requires_grad=True))
with torch.no_grad():
    call("no_grad()", x)
with torch.autocast("cpu"):
    call("autocast", x)
torch.set_default_dtype(torch.float64)
call("another default dtype", x)
torch.set_default_dtype(torch.float32)
torch.use_deterministic_algorithms(True)
call("deterministic algorithms", x)
