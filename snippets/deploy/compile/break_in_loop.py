import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


class Net(nn.Module):
    def __init__(self, report):
        super().__init__()
        self.report = report
        self.layers = nn.ModuleList([nn.Linear(3, 3) for _ in range(2)])

    def forward(self, x):
        x = x.sin()
        for layer in self.layers:
            x = layer(x).relu()
            if self.report:
                print("  a layer is done")
        return x.cos()


graphs = []
x = torch.ones(5, 3)
for report in (False, True):
    torch.compiler.reset()
    graphs.clear()
    torch.compile(Net(report), backend=backend)(x)
    print(f"print in the loop: {report!s:5} graphs: {len(graphs)}")

torch.compiler.reset()
reasons = torch._dynamo.explain(Net(True))(x).break_reasons
print("explain lists:", reasons)
try:
    torch.compile(Net(True), backend=backend, fullgraph=True)(x)
except torch._dynamo.exc.Unsupported as error:
    print("Unsupported:", str(error).splitlines()[0])
