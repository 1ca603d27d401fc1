import torch
from torch import nn


# your turn
class Scale(nn.Module):
    def set(self, factor):
        self.factor = factor

    def forward(self, x):
        return x * self.factor


# the check
def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


def fault(factors):
    torch.compiler.reset()
    graphs.clear()
    model = Scale()
    compiled = torch.compile(model, backend=backend)
    for factor in factors:
        model.set(factor)
        got = compiled(torch.tensor(4.0)).item()
        if got != 4 * factor:
            return f"wanted the output {4 * factor}, got {got}"
    if len(graphs) != 1:
        return f"wanted 1 graph for {factors}, got {len(graphs)}"
    return None


graphs = []
found = fault([2, 3, 4, 5]) or fault([0, 1, -2]) or fault([1, 0.5, 1.5])
print(f"not yet: {found}" if found else "solved")
