import torch
from torch import nn


def backend(graph, inputs):
    graphs.append(graph)
    return graph.forward


def call(title, dtype=torch.float32):
    before = len(graphs)
    compiled(torch.ones(5, 3, dtype=dtype))
    print(f"{title:22}", "new graph" if len(graphs) > before else "-")


graphs = []
model = nn.Sequential(nn.Linear(3, 3), nn.Dropout())
compiled = torch.compile(model, backend=backend)
call("first call")
model.load_state_dict({k: v + 1 for k, v in model.state_dict().items()})
call("other weights")
model[0] = nn.Linear(3, 3)
call("a layer like the first")
model.note = "not read in forward"
call("an attribute, not read")
model.eval()
call("eval()")
model.train()
call("train() again")
model[1].p = 0.1
call("p of the dropout")
model.requires_grad_(False)
call("frozen")
model.double()
call("double()", torch.float64)
