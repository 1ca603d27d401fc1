import torch
from torch import nn


class Scale(nn.Module):
    def set(self, factor):
        self.factor = torch.tensor(factor)

    def forward(self, x):
        return x * self.factor


# the check
def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


graphs, model, outputs = [], Scale(), []
compiled = torch.compile(model, backend=backend)
for factor in 2, 3, 4, 5:
    model.set(factor)
    outputs.append(compiled(torch.ones(1)).item())
if outputs != [2, 3, 4, 5]:
    print("not yet: wanted outputs [2, 3, 4, 5], got", outputs)
elif len(graphs) != 1:
    print("not yet: wanted 1 graph, got", len(graphs))
else:
    print("solved")
