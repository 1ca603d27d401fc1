import torch
from torch import nn

model, graphs = nn.Sequential(nn.Linear(3, 4), nn.Dropout()), {}


def ours(x):
    guards = x.shape, x.dtype, model.training, torch.is_grad_enabled()
    if guards not in graphs:
        graphs[guards] = torch.fx.symbolic_trace(model)
    return graphs[guards](x)


def backend(graph, inputs):
    counted.append(graph)
    return graph.forward


counted = []
theirs = torch.compile(model, backend=backend, dynamic=False)
for size, mode in (5, True), (5, True), (6, True), (5, False), (6, True):
    model.train(mode)
    torch.manual_seed(0)
    y = ours(torch.ones(size, 3))
    torch.manual_seed(0)
    same = torch.equal(y, theirs(torch.ones(size, 3)))
    print(f"{len(graphs)} graphs, torch {len(counted)}, same output: {same}")
