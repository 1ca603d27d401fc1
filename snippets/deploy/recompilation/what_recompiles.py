import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


class Noted(nn.Sequential):
    note = "not read in forward"


def call(title, dtype=torch.float32):
    before = len(graphs)
    compiled(torch.ones(5, 3, dtype=dtype))
    print(f"{title:22}", "new graph" if len(graphs) > before else "-")


graphs = []
dropout = nn.Dropout()
model = Noted(nn.Linear(3, 3), dropout)
compiled = torch.compile(model, backend=backend)
call("first call")
model.load_state_dict({k: v + 1 for k, v in model.state_dict().items()})
call("other weights")
model[0] = nn.Linear(3, 3)
call("a layer like the first")
model.note = "another note"
call("an attribute, not read")
model.eval()
call("eval()")
model.train()
call("train() again")
dropout.p = 0.1
call("p of the dropout")
model.requires_grad_(False)
call("frozen")
model.double()
call("double()", torch.float64)
