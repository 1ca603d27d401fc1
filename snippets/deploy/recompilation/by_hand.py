import torch
from torch import nn


class CompiledByHand:
    def __init__(self, model):
        self.model = model
        self.graphs = {}  # from guards to a graph

    def __call__(self, x):
        training = self.model.training
        guards = (x.shape, x.dtype, training, torch.is_grad_enabled())
        if guards not in self.graphs:
            self.graphs[guards] = torch.fx.symbolic_trace(self.model)
        return self.graphs[guards](x)


def backend(graph, inputs):
    compiled.append(graph)
    return graph.forward


compiled = []
model = nn.Sequential(nn.Linear(3, 4), nn.Dropout())
ours = CompiledByHand(model)
theirs = torch.compile(model, backend=backend, dynamic=False)
print("rows  training  graphs by hand, of torch  same output")
for rows, training in [(5, True), (6, True), (5, False), (6, True)]:
    model.train(training)
    x = torch.ones(rows, 3)
    torch.manual_seed(0)
    y = ours(x)
    torch.manual_seed(0)
    same = torch.equal(y, theirs(x))
    counts = f"{len(ours.graphs):14} {len(compiled):9}"
    print(f"{rows:4}  {training!s:8} {counts}  {same!s:>11}")
